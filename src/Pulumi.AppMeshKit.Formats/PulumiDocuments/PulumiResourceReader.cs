using System.Globalization;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads what a document says of a resource, up to the request: that needs the other resources too.</summary>
internal static class PulumiResourceReader
{
    /// <summary>The members that name what a route belongs to.</summary>
    private static readonly string[] NamesOfParents = ["virtualRouterName", "virtualGatewayName"];

    /// <summary>Reads a resource; null for an object that is none.</summary>
    /// <param name="node">The object.</param>
    public static PulumiResource? Read(SourceNode? node)
    {
        if (node is not SourceObject from || Text(from, "urn") is not { Length: > 0 } urn) return null;

        var type = Text(from, "type") ?? PulumiUrn.TypeOf(urn);
        var name = PulumiUrn.NameOf(urn);
        var inputs = from["inputs"] as SourceObject ?? new(line: null);
        var values = new PulumiValues(Subject(inputs, name));
        var isOfMesh = PulumiAwsWords.KindOf(type) is not null;
        var resource = new PulumiResource(urn, type, name)
        {
            Parent = Text(from, "parent"),
            Id = Text(from, "id") is { } id && !PulumiMarks.IsUnknown(id) ? id : null,
            IsCustom = Is(from, "custom"),
            IsExternal = Is(from, "external"),
            IsPendingDelete = Is(from, "delete"),
            IsPendingReplacement = Is(from, "pendingReplacement"),
            IsProtected = Is(from, "protect"),
            IsRetainedOnDelete = Is(from, "retainOnDelete"),
            Provider = Text(from, "provider"),
            Dependencies = Texts(from["dependencies"]),
            Aliases = Texts(from["aliases"]),
            Line = from.Line,
            PropertyDependencies = isOfMesh && from["propertyDependencies"] is SourceObject each ? each : new(line: null),
        };

        // What is no part of a mesh may hold anything, and is not looked at; of providers it counts where they send requests.
        if (isOfMesh || resource.IsProvider) resource = resource with { Inputs = values.Clean(inputs) };
        if (isOfMesh && from["outputs"] is SourceObject outputs) resource = resource with { Outputs = values.Clean(outputs) };
        return WithSource(resource, Text(from, "sourcePosition"));
    }

    /// <summary>A text that is not empty.</summary>
    public static string? Text(SourceObject from, string member) => from[member] is SourceText { Text: { Length: > 0 } text } ? text : null;

    /// <summary>The texts in a list.</summary>
    public static IReadOnlyList<string> Texts(SourceNode? node) =>
        node is SourceList list ? [.. list.Items.OfType<SourceText>().Select(item => item.Text)] : [];

    private static bool Is(SourceObject from, string member) => from[member] is SourceLiteral { Text: "true" };

    /// <summary>
    /// What to call the resource beside its unknown values: its physical name, which stays the same when the program is
    /// rearranged, and its router or gateway with it.
    /// </summary>
    private static string Subject(SourceObject inputs, string logicalName)
    {
        if (Plain(inputs, "name") is not { } name) return logicalName;
        return NamesOfParents.Select(member => Plain(inputs, member)).FirstOrDefault(parent => parent is not null) is { } parent ? $"{parent}/{name}" : name;
    }

    private static string? Plain(SourceObject inputs, string member) =>
        Text(inputs, member) is { } text && text != PulumiMarks.Blinded && !PulumiMarks.IsUnknown(text) ? text : null;

    /// <summary>A position is <c>project:///Program.cs#12,5</c>: the path from the project's folder, line and column.</summary>
    private static PulumiResource WithSource(PulumiResource resource, string? position)
    {
        if (!Uri.TryCreate(position, UriKind.Absolute, out var uri) || uri.Scheme != "project") return resource;

        var line = uri.Fragment.TrimStart('#').Split(',')[0];
        return resource with
        {
            SourceFile = Uri.UnescapeDataString(uri.AbsolutePath).TrimStart('/'),
            SourceLine = int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        };
    }
}
