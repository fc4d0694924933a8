using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>One way that calls take: from a caller through a virtual service to the listener of a node.</summary>
/// <param name="Call">The caller and the service.</param>
/// <param name="Target">The node and its listener.</param>
internal sealed record CallEdge(ServiceCall Call, CallTarget Target)
{
    /// <summary>Whether it is certain that such calls arrive; all else must not be judged.</summary>
    public bool IsKnown => Target.IsKnown && Call.Port is not { IsKnown: false } && Target.ServicePort is not { IsKnown: false };

    /// <summary>The caller's name.</summary>
    public string Caller => Call.Caller.Name?.ToString() ?? "?";

    /// <summary>The name of the virtual service.</summary>
    public string Service => Call.Name.ToString();

    /// <summary>The node that answers.</summary>
    public string Node => Target.Name.ToString();

    /// <summary>What makes two ways the same, whatever the routes on them.</summary>
    public (string Service, string Node, int? Port) Key => (Service, Node, Target.Port);

    /// <summary>The way as people read it: <c>web -> orders.shop.local -> orders-v1:8080</c>.</summary>
    public string Path => $"{Caller} -> {Service} -> {Node}" + (Target.Port is { } port ? ":" + port.ToString(CultureInfo.InvariantCulture) : string.Empty);

    /// <summary>Whether a call can lead to a target: a port that both name must be the same.</summary>
    public static bool IsWay(ServiceCall call, CallTarget target) =>
        !call.Port.Has(out var port) || !target.ServicePort.Has(out var served) || port == served;
}
