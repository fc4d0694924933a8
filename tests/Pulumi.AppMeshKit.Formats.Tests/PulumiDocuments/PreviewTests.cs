using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.PulumiDocuments;

public class PreviewTests
{
    private const string Incomplete = "unchanged resources are not in this preview; give --base EXPORT or run pulumi preview --json --show-sames.";

    private static readonly string[] Shop =
        ["Mesh shop", "Route colors/all", "VirtualNode colors-blue", "VirtualNode colors-green", "VirtualRouter colors", "VirtualService colors.shop.local"];

    [Fact]
    public void Steps_are_read()
    {
        var preview = Fixture.Preview("preview-update.json");
        var step = preview.Steps[^1];

        Assert.Equal("shop/prod", preview.Stack);
        Assert.Equal(["same", "update", "update"], preview.Steps.Select(one => one.Op));
        Assert.Equal(7, preview.ChangeSummary!["same"]);
        Assert.Equal("urn:pulumi:prod::shop::appmeshkit:index:ServiceWithRouter$aws:appmesh/route:Route::colors/all", step.Urn);
        Assert.Equal(["spec"], step.DiffReasons);
        Assert.Equal(new("spec.httpRoute.action.weightedTargets[0].weight", "update", IsInputDiff: false), step.DetailedDiff[0]);
        Assert.False(step.IsReplacement);
        Assert.Equal("colors/all", step.Old!.Name);
        Assert.NotEqual(step.Old.Request, step.New!.Request);
    }

    [Fact]
    public void Without_what_is_unchanged_the_meshes_are_incomplete()
    {
        var preview = Fixture.Preview("preview-update.json");
        var sides = preview.Sides();

        Assert.Equal(6, preview.LeftOut);
        Assert.False(sides.Before.IsWhole);
        Assert.Contains(Incomplete, sides.Notes);
        Assert.Equal(["Route colors/all", "VirtualNode colors-blue"], Fixture.Keys(sides.After));
        Assert.False(Assert.Single(sides.After.Meshes).IsComplete);
    }

    [Theory]
    [InlineData("preview-update.json", true)]
    [InlineData("preview-update-sames.json", false)]
    public void With_what_is_unchanged_the_meshes_are_complete(string file, bool hasBase)
    {
        var sides = Fixture.Preview(file).Sides(hasBase ? Fixture.Stack("export.json") : null);

        Assert.True(sides.Before.IsWhole);
        Assert.Equal(Shop, Fixture.Keys(sides.Before));
        Assert.Equal(Shop, Fixture.Keys(sides.After));
        Assert.Equal("colors-blue 90, colors-green 10", Fixture.Weights(sides.Before));
        Assert.Equal("colors-blue 50, colors-green 50", Fixture.Weights(sides.After));
        Assert.True(Assert.Single(sides.Before.Meshes).IsComplete);
        Assert.True(Assert.Single(sides.After.Meshes).IsComplete);
        Assert.Contains(sides.After.Resources, one => one.Type == "appmeshkit:index:ServiceWithRouter");
    }

    [Fact]
    public void A_secret_is_the_same_in_a_preview_and_in_an_export_and_its_change_is_said()
    {
        var export = Fixture.Stack("export.json");
        var sides = Fixture.Preview("preview-update.json").Sides(export);

        Assert.Equal(Fixture.Request<VirtualNodeRequest>(export.State, "colors-blue"), Fixture.Request<VirtualNodeRequest>(sides.After, "colors-blue"));
        Assert.Equal(
            ["VirtualNode \"colors-blue\" changes a secret, which no document shows: spec.backendDefaults.clientPolicy.tls.validation.trust.file.certificateChain."],
            sides.Notes);
    }

    [Fact]
    public void Several_steps_of_a_replacement_are_one_resource()
    {
        var preview = Fixture.Preview("preview-replace.json");
        var sides = preview.Sides(Fixture.Stack("export.json"));

        Assert.Equal(["name"], preview.Steps[1].ReplaceReasons);
        Assert.True(preview.Steps[1].IsReplacement);
        Assert.Equal("update-replace", Assert.Single(preview.Steps[1].DetailedDiff).Kind);
        Assert.Equal(Shop, Fixture.Keys(sides.Before));
        Assert.Equal(
            ["Mesh shop", "Route colors/all", "VirtualNode colors-blue", "VirtualRouter colors", "VirtualService paint.shop.local"],
            Fixture.Keys(sides.After));
    }

    [Fact]
    public void What_waits_to_be_deleted_is_not_there_before_either()
    {
        var sides = Fixture.Preview("preview-replace.json").Sides(Fixture.Stack("export.json"));

        Assert.Equal(8080, Assert.Single(Fixture.Request<VirtualNodeRequest>(sides.Before, "colors-blue").Spec!.Listeners!).PortMapping!.Port);
    }

    [Fact]
    public void Another_name_in_Pulumi_is_no_change_of_the_mesh()
    {
        var preview = Fixture.Preview("preview-rename.json");
        var sides = preview.Sides(Fixture.Stack("export.json"));

        Assert.True(preview.Steps[1].IsRename);
        Assert.Equal([preview.Steps[1].Old!.Urn], preview.Steps[1].New!.Aliases);
        Assert.Equal(Shop, Fixture.Keys(sides.After));
        Assert.Equal(Fixture.Request<VirtualNodeRequest>(sides.Before, "colors-green"), Fixture.Request<VirtualNodeRequest>(sides.After, "colors-green"));
        Assert.Equal("colors-v2", sides.After.Resources.Single(one => one.Request is VirtualNodeRequest node && node.Name == "colors-green").Name);
    }

    [Fact]
    public void A_refresh_starts_from_what_the_state_said_and_ends_with_the_last_step()
    {
        var sides = Fixture.Preview("preview-refresh.json").Sides();

        Assert.Equal(Shop, Fixture.Keys(sides.Before));
        Assert.Equal(Shop, Fixture.Keys(sides.After));
        Assert.Equal("colors-blue 90, colors-green 10", Fixture.Weights(sides.Before));
        Assert.Equal("colors-blue 80, colors-green 20", Fixture.Weights(sides.After));
        Assert.Empty(sides.Notes);
        Assert.True(sides.After.IsWhole);

        // What is read on the way was made elsewhere.
        Assert.DoesNotContain("VirtualService pay.shop.local", Fixture.Keys(sides.After));
        Assert.Equal("VirtualService pay.shop.local", sides.After.Resources.Single(one => one.IsExternal).Request!.Key.ToString());
        Assert.False(Assert.Single(sides.After.Meshes).IsComplete);
        Assert.True(Assert.Single(sides.Before.Meshes).IsComplete);
    }

    [Fact]
    public void A_name_from_a_resource_that_is_not_there_yet_is_the_name_of_that_resource()
    {
        var sides = Fixture.Preview("preview-create.json").Sides();
        var mesh = Assert.Single(sides.After.Meshes);
        var web = mesh.Node("web")!;

        Assert.Empty(sides.Before.Definitions.Definitions);
        Assert.True(mesh.IsComplete);
        Assert.Equal("shop", mesh.Name);
        Assert.Equal(
            "(known after deployment: spec.listeners[0].tls.certificate.acm.certificateArn of web)",
            Assert.Single(web.Spec!.Listeners!).Tls!.Certificate!.Acm!.CertificateArn!.Source);
    }

    [Fact]
    public void A_name_that_nobody_knows_stays_unknown()
    {
        var mesh = Assert.Single(Fixture.Preview("preview-create.json").Sides().After.Meshes);

        Assert.Equal("(known after deployment: name of web)", Assert.Single(mesh.Requests.OfType<VirtualRouterRequest>()).Name!.Source);
        Assert.Equal("(known after deployment: virtualRouterName by web)", Assert.Single(mesh.Requests.OfType<RouteRequest>()).VirtualRouterName!.Source);
    }

    [Fact]
    public void Anything_may_be_unknown()
    {
        var jobs = Assert.Single(Fixture.Preview("preview-create.json").Sides().After.Meshes).Node("jobs")!.Spec!;

        Assert.True(jobs.Backends!.IsUnknown);
        Assert.True(jobs.Logging!.IsUnknown);
        Assert.Equal("(known after deployment: spec.listeners[0].portMapping.port of jobs)", Assert.Single(jobs.Listeners!).PortMapping!.Port!.Source);
    }

    [Fact]
    public void A_preview_without_steps_changes_nothing()
    {
        var preview = Fixture.Preview("preview-empty.json");
        var alone = preview.Sides();
        var based = preview.Sides(Fixture.Stack("export.json"));

        Assert.True(alone.After.IsWhole);
        Assert.Empty(alone.After.Meshes);
        Assert.Equal(Shop, Fixture.Keys(based.Before));
        Assert.Equal(Shop, Fixture.Keys(based.After));
    }

    [Fact]
    public void A_preview_that_failed_does_not_show_all()
    {
        var preview = Fixture.Preview("preview-failed.json");
        var sides = preview.Sides(Fixture.Stack("export.json"));

        Assert.Null(preview.LeftOut);
        Assert.Equal(1, preview.ErrorCount);
        Assert.False(sides.After.IsWhole);
        Assert.Equal(["the preview stopped at an error, so it does not show all that would change. Mend the program and preview again."], sides.Notes);
    }

    [Fact]
    public void The_state_of_another_stack_is_not_used()
    {
        var other = PulumiDocumentFiles.ReadText(Fixture.Text("export.json").Replace("urn:pulumi:prod::", "urn:pulumi:dev::", StringComparison.Ordinal), "dev.json").Stack!;
        var sides = Fixture.Preview("preview-update.json").Sides(other);

        Assert.Equal(["Route colors/all", "VirtualNode colors-blue"], Fixture.Keys(sides.After));
        Assert.Contains("dev.json is the state of shop/dev, but preview-update.json is a preview of shop/prod: it is not used. Give the export of shop/prod.", sides.Notes);
        Assert.Contains(Incomplete, sides.Notes);
    }

    [Fact]
    public void A_replacement_that_no_request_shows_is_said()
    {
        var text = Fixture.Text("preview-replace.json")
            .Replace("paint.shop.local", "colors.shop.local", StringComparison.Ordinal)
            .Replace("\"name\"\n", "\"region\"\n", StringComparison.Ordinal);

        Assert.Contains(
            "VirtualService \"colors.shop.local\" is replaced, although App Mesh is asked for the same: by region.",
            PulumiDocumentFiles.ReadText(text, "a.json").Preview!.Sides().Notes);
    }

    [Fact]
    public void What_is_only_forgotten_stays()
    {
        var text = Fixture.Text("preview-replace.json").Replace("\"id\": \"3c1a7a0e-green\",", "\"id\": \"3c1a7a0e-green\", \"retainOnDelete\": true,", StringComparison.Ordinal);

        Assert.Contains(
            "VirtualNode \"colors-green\" is only forgotten and not deleted (retainOnDelete): it stays in App Mesh.",
            PulumiDocumentFiles.ReadText(text, "a.json").Preview!.Sides().Notes);
    }
}
