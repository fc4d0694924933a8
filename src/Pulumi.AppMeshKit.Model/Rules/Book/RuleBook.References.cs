namespace Pulumi.AppMeshKit.Model;

/// <content>References between the resources of a mesh.</content>
public static partial class RuleBook
{
    internal static readonly Rule REF001 = Graph("REF-001", Severity.Error, "the nodes of a route exist");
    internal static readonly Rule REF002 = Graph("REF-002", Severity.Error, "the provider of a service exists");
    internal static readonly Rule REF003 = Graph("REF-003", Severity.Error, "the service of a gateway route exists");
    internal static readonly Rule REF004 = Graph("REF-004", Severity.Warning, "the backends of a node exist");
    internal static readonly Rule REF005 = Graph("REF-005", Severity.Error, "a reference stays inside its mesh");
    internal static readonly Rule REF006 = Graph("REF-006", Severity.Error, "a resource is defined once");

    private static Rule[] ReferenceRules => [REF001, REF002, REF003, REF004, REF005, REF006];

    internal static Finding NoSuchNode(Place at, IValue name, string mesh, IReadOnlyCollection<string> known) => at.Finding(
        REF001, $"there is no virtual node {Say.Quoted(name)} in mesh \"{mesh}\".", Say.Known("virtual nodes", known, $"{name}"));

    internal static Finding NoSuchProvider(Place at, string kind, IValue name, string mesh, IReadOnlyCollection<string> known) => at.Finding(
        REF002, $"there is no {kind} {Say.Quoted(name)} in mesh \"{mesh}\" to provide the virtual service.", Say.Known(kind + "s", known, $"{name}"));

    internal static Finding NoSuchService(Place at, IValue name, string mesh, IReadOnlyCollection<string> known) => at.Finding(
        REF003, $"there is no virtual service {Say.Quoted(name)} in mesh \"{mesh}\".", Say.Known("virtual services", known, $"{name}"));

    internal static Finding NoSuchBackend(Place at, IValue name, string mesh, IReadOnlyCollection<string> known) => at.Finding(
        REF004,
        $"there is no virtual service {Say.Quoted(name)} in mesh \"{mesh}\": calls to it fail until one is made.",
        Say.Known("virtual services", known, $"{name}"));

    internal static Finding NoSuchBackendGroup(Place at, ReadProblem problem) => at.Finding(
        REF004,
        $"\"{problem.Actual}\" is not {problem.Expected}, so its backends are left out.",
        "Name its file too.");

    internal static Finding OtherMesh(Place at, string resource, string mesh, string target, string targetMesh) => at.Finding(
        REF005,
        $"{resource} is in {mesh}, but {target} is in {targetMesh}; a reference must stay inside one mesh.");

    internal static Finding DefinedTwice(Place at, string resource, string mesh, string first) => at.Finding(
        REF006,
        $"{resource} is defined twice in mesh \"{mesh}\"{first}.",
        "Give one of them another name.");
}
