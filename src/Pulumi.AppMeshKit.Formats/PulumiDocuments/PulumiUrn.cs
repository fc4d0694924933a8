namespace Pulumi.AppMeshKit.Formats;

/// <summary>What a URN says: <c>urn:pulumi:STACK::PROJECT::PARENT-TYPE$TYPE::NAME</c>.</summary>
internal static class PulumiUrn
{
    private const string Delimiter = "::";

    /// <summary>The stack and the project, as people read them: <c>project/stack</c>. Null for what is no URN.</summary>
    /// <param name="urn">The URN.</param>
    public static string? StackOf(string urn) => Parts(urn) is [var stack, var project, ..] && stack.Split(':') is [_, _, var name] ? $"{project}/{name}" : null;

    /// <summary>The type of the resource without those of its parents.</summary>
    /// <param name="urn">The URN.</param>
    public static string TypeOf(string urn) => Parts(urn) is [_, _, var type, ..] ? type[(type.LastIndexOf('$') + 1)..] : string.Empty;

    /// <summary>The logical name, which may have the delimiter in it.</summary>
    /// <param name="urn">The URN.</param>
    public static string NameOf(string urn) => Parts(urn) is [_, _, _, var name] ? name : urn;

    /// <summary>The URN in a reference to a provider, which has the provider's id behind it.</summary>
    /// <param name="reference">The reference.</param>
    public static string OfProvider(string reference) =>
        reference.LastIndexOf(Delimiter, StringComparison.Ordinal) is > 0 and var id ? reference[..id] : reference;

    private static string[] Parts(string urn) => urn.Split(Delimiter, 4);
}
