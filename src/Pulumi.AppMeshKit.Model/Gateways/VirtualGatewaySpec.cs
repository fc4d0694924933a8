using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a virtual gateway is: where it listens and how it calls.</summary>
public sealed record VirtualGatewaySpec : ApiObject
{
    /// <summary>Applies to every virtual service behind the gateway.</summary>
    public BackendDefaults? BackendDefaults { get; init; }

    /// <summary>Where the gateway accepts traffic, at least one. Required.</summary>
    public ApiList<VirtualGatewayListener>? Listeners { get; init; }

    /// <summary>Where the proxy writes its access log. Without it there is none.</summary>
    public Logging? Logging { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("backendDefaults", BackendDefaults);
        members.Objects("listeners", Listeners);
        members.Object("logging", Logging);
    }

    internal static VirtualGatewaySpec Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        BackendDefaults = from.Object("backendDefaults", BackendDefaults.Read),
        Listeners = from.Objects("listeners", VirtualGatewayListener.Read),
        Logging = from.Object("logging", Logging.Read),
    };
}
