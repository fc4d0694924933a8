using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Resources as files define them.</summary>
/// <param name="Parts">The resources, in the order in which they must exist.</param>
internal sealed record DefinitionModel(IReadOnlyList<DefinitionPart> Parts)
{
    /// <summary>The requests, with every value that is known.</summary>
    internal IReadOnlyList<ApiRequest> Requests => [.. Parts.Select(part => part.Known)];

    /// <summary>The parts of these requests, sorted into the order in which they must exist.</summary>
    /// <param name="component">The component, before whose name and a slash the resources' own names stand.</param>
    /// <param name="requests">The requests as they are registered, and the same with every value that is known.</param>
    internal static DefinitionModel Of(string component, IEnumerable<(ApiRequest Request, ApiRequest Known)> requests) =>
        new([
            .. requests
                .OrderBy(pair => OrderOf(pair.Known.ResourceKind()))
                .Select(pair => new DefinitionPart(LogicalName(component, pair.Request), pair.Request, pair.Known)),
        ]);

    private static int OrderOf(ResourceKind kind) => kind switch
    {
        ResourceKind.Mesh => 0,
        ResourceKind.VirtualNode => 1,
        ResourceKind.VirtualRouter => 2,
        ResourceKind.Route => 3,
        ResourceKind.VirtualService => 4,
        ResourceKind.VirtualGateway => 5,
        _ => 6,
    };

    // Whether an output is known already may differ from run to run: a name that has one in it stays as it was written.
    // Two meshes of one program may have nodes of one name; a slash is in no name, so these are unique in a stack.
    private static string LogicalName(string component, ApiRequest request) =>
        request.ParentName is { } parent ? $"{component}/{parent}/{request.Name}" : $"{component}/{request.Name}";
}
