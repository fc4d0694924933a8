namespace Pulumi.AppMeshKit.Bench;

/// <summary>One way to register a mesh with so many services.</summary>
/// <param name="Name">What the way is called.</param>
/// <param name="Register">Registers the mesh and its services, each component with these options.</param>
internal sealed record Side(string Name, Action<int, ComponentResourceOptions?> Register)
{
    internal static Side ByHand { get; } = new("by hand", (services, options) =>
    {
        var mesh = new MeshByHand("shop", options);
        for (var i = 0; i < services; i++) _ = new ServiceByHand(Names.Service(i), mesh.Mesh, options);
    });

    internal static Side WithKit { get; } = new("with the kit", (services, options) =>
    {
        var mesh = new Mesh("shop", options: options);
        for (var i = 0; i < services; i++) WithTheKit.Register(Names.Service(i), mesh, options);
    });
}
