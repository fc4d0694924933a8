namespace Pulumi.AppMeshKit;

/// <summary>The scheme of an HTTP/2 request.</summary>
public enum HttpScheme
{
    /// <summary>http.</summary>
    Http,

    /// <summary>https.</summary>
    Https,
}
