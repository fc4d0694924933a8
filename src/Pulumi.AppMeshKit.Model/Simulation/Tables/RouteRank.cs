namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// What App Mesh promises about the order of routes: the priority, 0 first and none last; then the length of the path, the longer
/// one first. Beyond that nothing is promised, and an expression has no length: such routes tie.
/// </summary>
/// <param name="Priority">The priority; <see cref="None"/> where none was written.</param>
/// <param name="Length">The length of the path; null for an expression, and where it is not known.</param>
/// <param name="IsPathOpen">Whether only a deployment knows the path: then it may be longer than any other.</param>
internal readonly record struct RouteRank(int Priority, int? Length, bool IsPathOpen = false)
{
    /// <summary>Where a route without a priority stands: after every one that has one (the highest is 1000).</summary>
    public const int None = 1001;

    /// <summary>Whether it is certain that a route of this rank is tried before one of the other.</summary>
    public bool IsBefore(RouteRank other) =>
        Priority < other.Priority || (Priority == other.Priority && Length is { } length && other.Length is { } otherLength && length > otherLength);

    /// <summary>For an explanation: <c>priority 10, path length 5</c>.</summary>
    public override string ToString() =>
        (Priority == None ? "no priority" : $"priority {Priority}") + (Length is { } length ? $", path length {length}" : IsPathOpen ? ", path not known" : ", an expression");
}
