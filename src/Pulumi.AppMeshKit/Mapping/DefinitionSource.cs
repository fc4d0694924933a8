using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Reads what a <see cref="MeshDefinition"/> was given: files, texts, requests.</summary>
/// <param name="args">The arguments.</param>
internal sealed class DefinitionSource(MeshDefinitionArgs args)
{
    /// <summary>Everything of the mesh that is asked for, with these values filled in.</summary>
    /// <param name="values">Values for placeholders, by name.</param>
    internal DefinitionSet Read(IReadOnlyDictionary<string, string> values)
    {
        var options = new ReadingOptions { Mesh = args.MeshName ?? args.Mesh?.MeshName, Values = values, ShownFrom = AppContext.BaseDirectory };
        DefinitionSet[] sets =
        [
            DefinitionFiles.Read(args.Files, options),
            .. args.Definitions.Select((text, index) => DefinitionFiles.ReadText(text, $"Definitions[{index}]", options)),
            .. args.Requests.Select((request, index) => Read(request, $"Requests[{index}]", options)),
        ];
        return new(
            [.. sets.SelectMany(set => set.Definitions).Where(IsAskedFor).Select(Owned)],
            [.. sets.SelectMany(set => set.Unreadable)],
            [.. sets.SelectMany(set => set.Skipped)]);
    }

    // A request that has no placeholder stays the one that was given, with its places.
    private static DefinitionSet Read(ApiRequest request, string place, ReadingOptions options) =>
        options.Values.Count > 0 && Unfilled.In(request).Count > 0
            ? DefinitionFiles.ReadText(RequestJson.Write(request), place, options)
            : new([new Definition(request, DefinitionFormat.Request, place, [])], [], []);

    // In another account's mesh, a request that does not say whose the mesh is would mean one of the own account's.
    private Definition Owned(Definition definition) =>
        args.Mesh is { MeshOwner: { } owner } && definition.Request is { MeshOwner: null } and not MeshRequest
            ? definition with { Request = definition.Request with { MeshOwner = Value<string>.Known(owner, args.Site.Root["Mesh"]) } }
            : definition;

    private bool IsAskedFor(Definition definition) =>
        (definition.Variant is null || args.Files.Any(file => InputFiles.NameOf(file, AppContext.BaseDirectory) == definition.File))
        && (args.MeshName is null || definition.Request.MeshName?.ToString() == args.MeshName);
}
