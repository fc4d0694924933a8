namespace Pulumi.AppMeshKit.Model;

/// <summary>All that a virtual gateway decides by itself.</summary>
internal static class GatewayParts
{
    /// <summary>Whether it is the same on both sides, and so are the services that it knows of.</summary>
    public static bool AreSame(MeshPair pair, string name) =>
        pair.Before.Gateway(name) is { } before
        && pair.After.Gateway(name) is { } after
        && before.Spec?.Listeners == after.Spec?.Listeners
        && pair.Before.GatewayRoutesOf(name).Select(route => (route.Name, route.Spec)).SequenceEqual(pair.After.GatewayRoutesOf(name).Select(route => (route.Name, route.Spec)));
}
