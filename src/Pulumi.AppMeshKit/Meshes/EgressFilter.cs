namespace Pulumi.AppMeshKit;

/// <summary>What the proxies of a mesh do with traffic to a destination that is not modelled.</summary>
public enum EgressFilter
{
    /// <summary>Drop it (<c>DROP_ALL</c>). <c>*.amazonaws.com</c> is always let through.</summary>
    DropAll,

    /// <summary>
    /// Let it through (<c>ALLOW_ALL</c>). A virtual node that lists one backend stops being covered and must list all it calls.
    /// </summary>
    AllowAll,
}
