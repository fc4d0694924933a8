namespace Pulumi.AppMeshKit.Model;

/// <content>Definitions that a program takes from files.</content>
public static partial class RuleBook
{
    internal static readonly Rule DEF001 = Graph("DEF-001", Severity.Error, "a file of definitions can be read");
    internal static readonly Rule DEF002 = Graph("DEF-002", Severity.Error, "the definitions of a component are of one mesh");
    internal static readonly Rule DEF003 = Graph("DEF-003", Severity.Error, "every placeholder of a definition has a value");

    private static Rule[] DefinitionRules => [DEF001, DEF002, DEF003];

    internal static Finding DefinitionUnreadable(ResourceId subject, Origin at, string message, string cure) => Of(DEF001, subject, at, message, cure);

    internal static Finding NoDefinition(ResourceId subject, Origin at, string? mesh) => Of(
        DEF001,
        subject,
        at,
        mesh is null ? "there is no definition of a mesh in what was given." : $"there is no definition of the mesh \"{mesh}\" in what was given.",
        mesh is null ? "Name files or folders in Files, or write requests into Definitions." : "Name its files in Files, or mend MeshName.");

    internal static Finding SeveralMeshes(ResourceId subject, Origin at, IReadOnlyCollection<string> meshes) => Of(
        DEF002,
        subject,
        at,
        $"the definitions are of {meshes.Count} meshes ({Say.Quoted(meshes)}); a MeshDefinition is of one.",
        $"Write MeshName = \"{meshes.First()}\", and another MeshDefinition for each of the others.");

    internal static Finding MeshOfTwoOwners(ResourceId subject, Origin at, string mesh, string owner) => Of(
        DEF002,
        subject,
        at,
        $"some definitions are of the mesh \"{mesh}\" of the account {owner}, and some are of one without an owner.",
        $"Where that account shares it, take out what defines the mesh and write Mesh = new ExistingMesh(\"{mesh}\", \"{owner}\"); where the account is your own, take out the owner.");

    internal static Finding DefinitionOfOtherMesh(ResourceId subject, Origin at, string mesh, string joined) => Of(
        DEF002, subject, at, $"this belongs to the mesh \"{mesh}\", and the component joins \"{joined}\".", "Take it out, or leave out Mesh.");

    internal static Finding DefinitionOfOtherOwner(ResourceId subject, Origin at, string owner, string mesh, string joined) => Of(
        DEF002,
        subject,
        at,
        $"this belongs to the mesh \"{mesh}\" of the account {owner}, and the component joins that of {joined}.",
        "Take it out, or mend the owner.");

    internal static Finding DefinitionOfJoinedMesh(ResourceId subject, Origin at, string joined) => Of(
        DEF002, subject, at, $"the mesh \"{joined}\" is defined here, and the component joins one that exists already.", "Take it out, or leave out Mesh.");

    internal static Finding PlaceholderWithoutValue(ResourceId subject, Origin at, string source, string name) => Of(
        DEF003, subject, at, $"\"{source}\" is a placeholder, and nothing gives its value.", $"Write Values = {{ [\"{name}\"] = … }}.");

    internal static Finding MeshNamedLate(ResourceId subject, Origin at, string source) => Of(
        DEF003,
        subject,
        at,
        $"\"{source}\" says which mesh this is, so its value must be plain text; the one given comes from another resource or is secret.",
        "Give the text itself, or write Mesh = … to join a mesh.");

    internal static Finding PlaceholderForStructure(ResourceId subject, Origin at, string source) => Of(
        DEF003, subject, at, $"\"{source}\" stands for a whole structure or a key, which a value cannot replace.", "Write it out in the definition.");

    internal static Finding PlaceholderToRender(ResourceId subject, Origin at, string source) => Of(
        DEF003, subject, at, $"\"{source}\" is a placeholder where no text belongs, so its value must be known.", "Write --value NAME=VALUE.");
}
