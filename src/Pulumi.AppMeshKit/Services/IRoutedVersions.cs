namespace Pulumi.AppMeshKit;

/// <summary>Versions and the routes to them, whoever owns the router.</summary>
internal interface IRoutedVersions
{
    IDictionary<string, ServiceVersion> Versions { get; }

    EquatableMap<Weight>? Weights { get; }

    IList<Route> Routes { get; }

    IList<Backend> Backends { get; }

    IList<string> Calls { get; }

    ClientPolicy? ClientPolicy { get; }

    AccessLog? AccessLog { get; }

    IDictionary<string, Input<string>> Tags { get; }
}
