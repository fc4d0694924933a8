namespace Pulumi.AppMeshKit.Model;

/// <summary>A line with its way.</summary>
internal sealed record DrawnLine(PictureLine Line, LinePath Path, DrawnLabel? Label);
