namespace Pulumi.AppMeshKit.Model;

/// <summary>What routes can ask about a request, in the order in which it is explained.</summary>
internal enum DimensionKind
{
    /// <summary>Http, gRPC or tcp.</summary>
    Traffic,

    /// <summary>The listener.</summary>
    Port,

    /// <summary>The host name.</summary>
    Host,

    /// <summary>The path without its query.</summary>
    Path,

    /// <summary>The http method.</summary>
    Method,

    /// <summary>http or https.</summary>
    Scheme,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A query parameter.</summary>
    Query,
}
