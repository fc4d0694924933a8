namespace Pulumi.AppMeshKit.Model;

/// <content>What only the arguments of a component show, before there is a model.</content>
public static partial class RuleBook
{
    internal static Finding OneOrSeveral(ResourceId subject, Origin at, string one, string several) => Of(
        GEN001,
        subject,
        at,
        $"both {one} and {several} are set; only one of them can say where to listen.",
        $"Put everything into {several}, or remove it.");

    internal static Finding FractionOfMillisecond(ResourceId subject, Origin at, TimeSpan time) => Of(
        GEN007,
        subject,
        at,
        $"{time} is no whole number of milliseconds, and App Mesh knows no shorter time.",
        $"Write TimeSpan.FromMilliseconds({(long)time.TotalMilliseconds}).");

    internal static Finding TooLong(ResourceId subject, Origin at, TimeSpan time) => Of(
        GEN007,
        subject,
        at,
        $"{time} is too long: a duration is at most {int.MaxValue} s, or as many ms where it is no whole number of seconds.",
        "Write a shorter time, or TimeSpan.Zero to switch a timeout off.");

    internal static Finding NameMissing(ResourceId subject, Origin at, string kind, string component) => Of(
        GEN010,
        subject,
        at,
        $"the {kind} has no name; each needs one as soon as there are two.",
        $"Name the one that is deployed already \"{component}\", and it stays as it is.");

    internal static Finding NoVersion(ResourceId subject, Origin at) => Of(
        GEN010,
        subject,
        at,
        "there is no version; a service needs at least one that takes its traffic.",
        "Write Versions = { [\"v1\"] = ServiceVersion.Dns(\"…\") }.");

    internal static Finding ServiceNameMissing(ResourceId subject, Origin at, IReadOnlyCollection<string> found, string example) => Of(
        GEN010,
        subject,
        at,
        found.Count > 1
            ? $"the name the service is called by is missing, and its versions are found by different ones ({Say.Quoted(found)})."
            : "the name the service is called by is missing, and no discovery name is known that could stand for it.",
        $"Write ServiceName = \"{example}\", or whatever host name callers use.");

    internal static Finding WeightsMissing(ResourceId subject, Origin at, IReadOnlyCollection<string> versions) => Of(
        RT030,
        subject,
        at,
        $"there are {versions.Count} versions ({Say.Quoted(versions)}) and no weights; how to share the traffic is yours to say.",
        $"Write Weights = new() {{ {string.Join(", ", versions.Select((v, i) => $"[\"{v}\"] = {(i == 0 ? 90 : 10)}"))} }}, or whatever the shares are.");

    internal static Finding UnknownVersion(ResourceId subject, Origin at, string version, IReadOnlyCollection<string> known) => Of(
        REF001, subject, at, $"there is no version \"{version}\".", Say.Known("versions", known, version));

    internal static Finding OtherMesh(
        ResourceId subject,
        Origin at,
        string target,
        string mesh,
        string? owner,
        string ownMesh,
        string? ownOwner) => Of(
        REF005,
        subject,
        at,
        $"{target} is in mesh {Mesh(mesh, owner)}, but this component is in mesh {Mesh(ownMesh, ownOwner)}; a reference must stay inside one mesh.",
        "Refer to a service of the same mesh, or move one of the two.");

    private static string Mesh(string name, string? owner) => owner is null ? $"\"{name}\"" : $"\"{name}\" of account {owner}";

    private static Finding Of(Rule rule, ResourceId subject, Origin at, string message, string cure) => new()
    {
        Rule = rule,
        Resource = subject,
        Path = at.Path,
        Message = message,
        Cure = cure,
        File = at.File,
        Line = at.Line,
        IsDefault = at.IsDefault,
        IsFromDefinition = !at.IsCode,
    };
}
