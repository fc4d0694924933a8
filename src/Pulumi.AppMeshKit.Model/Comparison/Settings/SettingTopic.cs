namespace Pulumi.AppMeshKit.Model;

/// <summary>What a setting is about, in the order in which reviewers look at it.</summary>
internal enum SettingTopic
{
    /// <summary>Who must prove who they are, and what is encrypted.</summary>
    Tls,

    /// <summary>What a node may call, and what leaves the mesh.</summary>
    Backends,

    /// <summary>Where traffic goes: targets, providers, rewrites.</summary>
    Targets,

    /// <summary>Which requests a route takes, and in which order routes are tried.</summary>
    Matching,

    /// <summary>How long something may take.</summary>
    Timeouts,

    /// <summary>How often something is tried again.</summary>
    Retries,

    /// <summary>Ports, pools, health checks, outlier detection.</summary>
    Listeners,

    /// <summary>Where the instances of a node are found.</summary>
    Discovery,

    /// <summary>Access logs.</summary>
    Logging,

    /// <summary>Everything else, tags among it.</summary>
    Other,
}
