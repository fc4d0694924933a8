using Pulumi.AppMeshKit.Model.Tests.Views;

namespace Pulumi.AppMeshKit.Model.Tests.Diagrams;

public sealed class DiagramMermaidTests
{
    [Fact]
    public void A_mesh_is_a_flowchart() => Assert.Equal(
        """
        flowchart LR
          accTitle: Mesh shop
          accDescr: 1 gateway, 2 virtual services, 6 virtual nodes
          n1{{"edge<br/>http 8443, TLS"}}
          n2(["cart"])
          n3(["front"])
          n4["cart-v1<br/>http 8080, mutual TLS"]
          subgraph g13[" "]
            direction TB
            n5["front-v1<br/>http 8080"]
            n6["front-v2<br/>http 8080"]
          end
          style g13 fill:none,stroke:#8a94a6,stroke-dasharray:3 3
          n7["front-v3<br/>http 8080"]
          n8["orphan<br/>http 8080"]
          n9[/"job"/]
          n10["cart-v2<br/>not in the mesh"]
          n11["gone.local<br/>not in the mesh"]
          n12["pay.other<br/>not in the mesh"]
          n1 ==>|"/cart/"| n2
          n1 ==>|"/"| n3
          n1 ==>|"/old/<br/>prefix becomes /"| n11
          n2 ==>|"/ · 33.3 %"| n4
          n2 -->|"/ · 66.7 %"| n10
          n3 -->|"/ · 90 %"| n5
          n3 -->|"/beta · 100 %<br/>/ · 10 %"| n6
          n3 -.->|"/beta · 0 %"| n7
          n7 -.-> n2
          n9 -.-> n2
          g13 -.-> n2
          g13 -.-> n3
          g13 -.-> n12
          classDef gateway fill:#5b3fb5,stroke:#3d2785,color:#ffffff
          class n1 gateway
          classDef service fill:#0b6e6e,stroke:#064a4a,color:#ffffff
          class n2,n3 service
          classDef node fill:#e3e8ef,stroke:#5c6b80,color:#16202e
          class n4,n5,n6,n7,n8 node
          classDef client fill:#fdeecb,stroke:#a8761a,color:#3d2b05
          class n9 client
          classDef missing fill:#fbe3e1,stroke:#b3261e,color:#5c110d,stroke-dasharray:5 4
          class n10,n11,n12 missing

        """.ReplaceLineEndings("\n"),
        Draw(Sketch.Shop()));

    [Fact]
    public void A_hello_is_five_lines_and_its_colours() => Assert.Equal(
        """
        flowchart LR
          accTitle: Mesh hello
          accDescr: 1 virtual service, 1 virtual node
          n1(["greeter"])
          n2["greeter-v1<br/>http 8080"]
          n1 --> n2
          classDef service fill:#0b6e6e,stroke:#064a4a,color:#ffffff
          class n1 service
          classDef node fill:#e3e8ef,stroke:#5c6b80,color:#16202e
          class n2 node

        """.ReplaceLineEndings("\n"),
        Draw(Sketch.Mesh("hello", [.. Sketch.Service("greeter", Sketch.Route("/", ("greeter-v1", 1))), Sketch.Node("greeter-v1")])));

    [Fact]
    public void Several_meshes_are_framed_and_do_not_share_shapes()
    {
        var text = Draw([Sketch.Mesh("b", Sketch.Node("n")), Sketch.Mesh("a", Sketch.Node("n"))]);

        Assert.Contains(
            """
              subgraph m3["mesh a"]
                direction LR
                n1["n<br/>http 8080"]
              end
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.Contains("subgraph m4[\"mesh b\"]\n", text, StringComparison.Ordinal);
        Assert.Contains("accTitle: Meshes a, b\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\"b", "a#quot;b")]
    [InlineData("x;#<b>&amp;", "x#59;#35;#60;b#62;#38;amp#59;")]
    [InlineData("**b** `c`", "#42;#42;b#42;#42; #96;c#96;")]
    [InlineData("${db.host}|[x]", "#36;#123;db.host#125;#124;#91;x#93;")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("grün → blau", "grün → blau")]
    public void Names_are_shown_as_they_are(string name, string escaped) =>
        Assert.Contains($"[\"{escaped}<br/>", Draw(Sketch.Mesh("m", Sketch.Node(name))), StringComparison.Ordinal);

    [Fact]
    public void A_long_label_is_cut() => Assert.Contains(
        new string('x', 59) + "…\"",
        Draw(Sketch.Mesh("m", [.. Sketch.Service("s", Sketch.Route(new string('x', 255), ("n", 1))), Sketch.Node("n")])),
        StringComparison.Ordinal);

    [Fact]
    public void A_mesh_title_cannot_end_its_line() => Assert.Contains(
        "  accTitle: Mesh a b c d \n",
        Draw(Sketch.Mesh("a;b\nc#d}")),
        StringComparison.Ordinal);

    [Fact]
    public void The_order_of_definitions_does_not_matter()
    {
        var shop = Sketch.Shop();

        Assert.Equal(Draw(shop), Draw(Sketch.Mesh("shop", shop.Requests.Where(request => request is not MeshRequest).Reverse())));
    }

    [Fact]
    public void Above_25_shapes_each_service_is_one_shape()
    {
        var text = Draw(Sketch.Large(10));

        Assert.Contains("  %% each service is one shape with its virtual nodes folded in\n", text, StringComparison.Ordinal);
        Assert.Contains("([\"s0<br/>2 nodes\"])", text, StringComparison.Ordinal);
        Assert.DoesNotContain("n0-a", text, StringComparison.Ordinal);
    }

    // Mermaid refuses 500 lines and 50,000 characters.
    [Trait("Speed", "Slow")]
    [Theory]
    [InlineData(150, DiagramDetail.Services)]
    [InlineData(400, DiagramDetail.Full)]
    [InlineData(400, DiagramDetail.Services)]
    [InlineData(3000, DiagramDetail.Services)]
    public void However_much_is_asked_for_Mermaid_can_draw_it(int services, DiagramDetail detail)
    {
        var text = Diagram.Of([Sketch.Large(services)], new() { Detail = detail }).ToMermaid();

        Assert.InRange(text.Split('\n').Count(line => line.Contains("->", StringComparison.Ordinal) || line.Contains("==>", StringComparison.Ordinal)), 1, 499);
        Assert.InRange(text.Length, 1, 49_999);
        if (services > 200) Assert.Matches("the strongest [0-9]+ of [0-9]+ lines and [0-9]+ of [0-9]+ shapes are drawn", text);
    }

    private static string Draw(params IReadOnlyList<MeshModel> meshes) => Diagram.Of(meshes).ToMermaid();
}
