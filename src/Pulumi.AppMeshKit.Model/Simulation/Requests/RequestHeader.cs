namespace Pulumi.AppMeshKit.Model;

/// <summary>A header of a simulated request, or an entry of a gRPC call's metadata.</summary>
/// <param name="Name">The name; the letter case does not count.</param>
/// <param name="Value">The value; its letter case does count.</param>
public sealed record RequestHeader(string Name, string Value)
{
    /// <summary>As it stands in a request: <c>x-user: qa</c>.</summary>
    public override string ToString() => $"{Name}: {Value}";
}
