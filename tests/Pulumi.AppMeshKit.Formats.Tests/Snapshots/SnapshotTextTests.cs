using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.Snapshots;

/// <summary>What a snapshot says beside the meshes, and how it is written.</summary>
public class SnapshotTextTests
{
    private static readonly MeshSnapshot Snapshot = Kept.Of(Kept.Mesh(new MeshRequest { MeshName = "shop", Origin = Origin.Code("Program.cs", 3) })) with
    {
        Findings =
        [
            new(
                new Finding
                {
                    Rule = RuleBook.Find("RP-007")!,
                    Resource = new(ResourceKind.Route, "shop", "colors", "all"),
                    Path = "Routes[0].Retries.On",
                    Message = "server-error can repeat a request.",
                    Cure = "Keep to others.",
                    Witness = "GET /",
                    File = "Program.cs",
                    Line = 7,
                },
                "ServiceWithRouter \"colors\"",
                Fails: true),
            new(
                new Finding { Rule = new("NEW-001", Severity.Info, RuleTier.Lint, "NEW-001"), Resource = new(ResourceKind.Mesh, "shop", null, "shop"), Path = "", Message = "later.", IsFromDefinition = true, IsDefault = true },
                "Mesh \"shop\"",
                Fails: false),
        ],
        Suppressed = 2,
        Resources =
        [
            new("appmeshkit:index:Mesh", "shop")
            {
                Kind = SnapshotResourceKind.MeshComponent,
                Children = [new("aws:appmesh/mesh:Mesh", "shop") { Summary = "egress DROP_ALL" }, new("acme:index:Team", "a") { Kind = SnapshotResourceKind.Component }],
            },
        ],
        Outputs = new Dictionary<string, string> { ["b"] = "(secret)", ["a"] = "line\nline" },
    };

    [Fact]
    public void All_of_it_comes_back()
    {
        var back = Kept.Again(Snapshot);

        Assert.Equal(Snapshot.Findings, back.Findings);
        Assert.Equal(2, back.Suppressed);
        Assert.Equal(("shop", "preview"), (back.Project, back.Stack));
        Assert.Equal(Snapshot.Resources[0].Children, back.Resources[0].Children, (one, other) => (one.Type, one.Name, one.Summary, one.Kind) == (other.Type, other.Name, other.Summary, other.Kind));
        Assert.Equal(SnapshotResourceKind.MeshComponent, back.Resources[0].Kind);
        Assert.Equal(["a", "b"], back.Outputs.Keys);
        Assert.Equal("line\nline", back.Outputs["a"]);
        Assert.False(back.IsClean);
        Assert.Equal(Snapshot.ToJson(), back.ToJson());
    }

    [Fact]
    public void A_program_that_failed_says_why()
    {
        var back = Kept.Again(Kept.Of() with { Errors = ["ServiceWithRouter \"colors\" has 1 problem:\n  …"] });

        Assert.Equal(["ServiceWithRouter \"colors\" has 1 problem:\n  …"], back.Errors);
        Assert.False(back.IsClean);
        Assert.Null(back.Suppressed);
    }

    [Fact]
    public void The_text_is_plain() => Assert.Equal(
        """
        {
          "schemaVersion": 1,
          "kind": "MeshSnapshot",
          "project": "shop",
          "stack": "preview",
          "errors": [],
          "meshes": [
            {
              "name": "shop",
              "owner": null,
              "isComplete": true,
              "requests": [
                {
                  "kind": "Mesh",
                  "request": {
                    "meshName": "shop",
                    "tags": [
                      {
                        "key": "team",
                        "value": "Tags[\"team\"]"
                      }
                    ]
                  },
                  "unknown": [
                    "tags[0].value"
                  ],
                  "origin": {
                    "file": "Program.cs",
                    "line": 3,
                    "isCode": true,
                    "paths": {
                      "tags": "Tags"
                    }
                  }
                }
              ],
              "calls": []
            }
          ],
          "findings": [],
          "resources": [],
          "outputs": {}
        }

        """.ReplaceLineEndings("\n"),
        Kept.Of(Kept.Mesh(new MeshRequest
        {
            MeshName = "shop",
            Origin = Origin.Code("Program.cs", 3),
            Tags = ApiList.Create<TagRef>([new() { Key = "team", Value = Value<string>.Unknown("Tags[\"team\"]") }], Origin.Code("Program.cs", 3)["Tags"]),
        })).ToJson());
}
