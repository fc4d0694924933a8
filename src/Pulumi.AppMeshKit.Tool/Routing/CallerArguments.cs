using System.CommandLine;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Who sends the request that <c>route</c> is asked about, and in which mesh.</summary>
internal sealed class CallerArguments
{
    private readonly Option<string?> _from = new("--from")
    {
        HelpName = "NODE",
        Description = "The virtual node that sends the request.",
    };

    private readonly Option<string?> _gateway = new("--gateway")
    {
        HelpName = "NAME",
        Description = "The virtual gateway at which the request arrives from outside.",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_from);
        command.Add(_gateway);
    }

    /// <summary>Whether the request comes from outside.</summary>
    public bool IsGateway(ParseResult parsed) => parsed.GetValue(_gateway) is not null;

    /// <summary>The caller among the definitions.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="definitions">What was read.</param>
    /// <param name="mesh">The mesh that was named; null where none was.</param>
    /// <exception cref="UsageException">There is none, or there are several.</exception>
    public Caller Find(ParseResult parsed, DefinitionSet definitions, string? mesh)
    {
        if (definitions.Meshes.Count == 0) throw ReadingArguments.NoDefinition();

        IReadOnlyList<DefinedMesh> meshes = mesh is null ? definitions.Meshes : [.. definitions.Meshes.Where(one => one.Model.Name == mesh)];
        if (meshes.Count == 0) throw new UsageException($"there is no mesh \"{mesh}\" in what was given. There {(definitions.Meshes.Count == 1 ? "is" : "are")} {Meshes(definitions.Meshes)}.");

        var (kind, name) = (parsed.GetValue(_gateway), parsed.GetValue(_from)) switch
        {
            ({ } gateway, null) => (ResourceKind.VirtualGateway, gateway),
            (null, { } node) => (ResourceKind.VirtualNode, node),
            (null, null) => throw new UsageException($"nothing says who sends the request. Write --gateway NAME for one that arrives from outside, or --from NODE for a call of a virtual node. {Known(meshes, ResourceKind.VirtualGateway, string.Empty)} {Known(meshes, ResourceKind.VirtualNode, string.Empty)}"),
            _ => throw new UsageException("--gateway and --from cannot both send the request. Leave one of the two out."),
        };

        List<DefinedMesh> having = [.. meshes.Where(one => Has(one, kind, name))];

        // A variant takes the place of something: what it would replace comes first, unless the variant alone was given.
        if (having.Count > 1 && having.Exists(one => one.Variant is null)) having.RemoveAll(one => one.Variant is not null);
        return having switch
        {
            [] => throw Unknown(meshes, kind, name),
            [{ Model: var model }] => new(model, new(kind, model.Name, null, name)),
            _ => throw new UsageException($"{having.Count} meshes have a {Word(kind)} \"{name}\": {Meshes(having)}. Name the folder or the file of one of them{(having.DistinctBy(one => one.Model.Name).Count() > 1 ? ", or say --mesh NAME" : string.Empty)}."),
        };
    }

    private static UsageException Unknown(IReadOnlyList<DefinedMesh> meshes, ResourceKind kind, string name)
    {
        var (other, option) = kind == ResourceKind.VirtualNode ? (ResourceKind.VirtualGateway, "--gateway") : (ResourceKind.VirtualNode, "--from");
        var near = meshes.Any(one => Has(one, other, name)) ? $" There is a {Word(other)} of that name: write {option} {name}."
            : NearestName.Of(name, Names(meshes, kind)) is { } known ? $" Write \"{known}\"."
            : string.Empty;
        return new($"there is no {Word(kind)} \"{name}\" in {Meshes(meshes)}.{near} {Known(meshes, kind, name)}");
    }

    private static bool Has(DefinedMesh mesh, ResourceKind kind, string name) =>
        kind == ResourceKind.VirtualNode ? mesh.Model.Node(name) is not null : mesh.Model.Gateway(name) is not null;

    private static string Known(IReadOnlyList<DefinedMesh> meshes, ResourceKind kind, string name) => Say.Known(Word(kind) + "s", Names(meshes, kind), name);

    private static List<string> Names(IReadOnlyList<DefinedMesh> meshes, ResourceKind kind) =>
        [.. meshes.SelectMany(one => one.Model.Names(kind)).Distinct().Order(StringComparer.Ordinal)];

    private static string Meshes(IReadOnlyList<DefinedMesh> meshes) => Say.And([.. meshes.Select(one => $"mesh \"{one.Model.Name}\"{Place(one)}").Distinct()]);

    private static string Place(DefinedMesh mesh) =>
        mesh.Variant is not null ? $" ({mesh.Definitions[0].File})"
        : mesh.Folder.Length > 0 ? $" ({mesh.Folder})"
        : string.Empty;

    private static string Word(ResourceKind kind) => kind == ResourceKind.VirtualNode ? "virtual node" : "virtual gateway";
}
