namespace Pulumi.AppMeshKit.Model;

/// <summary>What a script knows a shape by.</summary>
/// <param name="Id">The id of what the page says about it.</param>
/// <param name="IsFound">Whether something is wrong with it.</param>
internal sealed record ShapeHandle(string Id, bool IsFound);
