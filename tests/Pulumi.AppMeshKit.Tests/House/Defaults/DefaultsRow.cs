namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>A row of the table; of settings, values and members only what is set as code.</summary>
/// <param name="Id">D-01 and so on.</param>
/// <param name="Kinds">The kinds of request it is about.</param>
/// <param name="Setting">A path in the request, or an object's path and the members in it.</param>
/// <param name="When">What the user wrote.</param>
/// <param name="Values">The value of each path.</param>
/// <param name="Members">Where a user sets it.</param>
internal sealed record DefaultsRow(
    string Id,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Setting,
    string When,
    IReadOnlyList<string> Values,
    IReadOnlyList<string> Members)
{
    public IEnumerable<string> Paths => Setting is [var whole, _, ..] ? Setting.Skip(1).Select(member => $"{whole}.{member}") : Setting;

    public override string ToString() => $"{Id} {string.Join(", ", Kinds)} {string.Join(" ", Setting)}, {When}";
}
