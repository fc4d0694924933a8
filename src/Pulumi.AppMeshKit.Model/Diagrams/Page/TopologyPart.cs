namespace Pulumi.AppMeshKit.Model;

/// <summary>Something that a page has a drawing of and says something about: a gateway, a service with its nodes, a node that stands alone, or a group.</summary>
/// <param name="Id">Its id in the page.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Text">Its routes in words; null where there are none.</param>
/// <param name="Findings">What was found in it.</param>
internal sealed record TopologyPart(string Id, PictureShape Shape, string? Text, IReadOnlyList<Finding> Findings)
{
    /// <summary>What it is called.</summary>
    public string Name => Shape.Kind == ShapeKind.Service && Shape.Lines.Count > 0 ? Shape.Lines[0] : Shape.Kind == ShapeKind.Group ? Shape.Lines[0] : Shape.Names.Count > 0 ? Shape.Names[0] : Shape.Lines[0];

    /// <summary>How bad the worst of the findings is.</summary>
    public Severity? Worst => Findings.Count == 0 ? null : Findings.Max(finding => finding.Severity);
}
