using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What a mesh becomes on VPC Lattice, in numbers, and what it costs.</summary>
/// <param name="Mesh">The mesh.</param>
/// <param name="Findings">What the target has to say of it.</param>
internal sealed record MeshMigration(MeshModel Mesh, IReadOnlyList<Finding> Findings)
{
    /// <summary>Where the mesh is defined, where several of the same name were given: a folder, a variant, a region. Null otherwise.</summary>
    public string? Place { get; init; }

    /// <summary>Whether Pulumi.AwsNative registers it, and not Pulumi.Aws.</summary>
    public bool UsesAwsNative { get; init; } = true;

    /// <summary>The provider's name.</summary>
    public string Provider => UsesAwsNative ? "Pulumi.AwsNative" : "Pulumi.Aws";

    /// <summary>What is registered.</summary>
    public LatticePlan Plan => field ??= LatticePlan.Of(Mesh, Options);

    /// <summary>How many settings carry over.</summary>
    public SettingCount Settings => _settings ??= SettingWalk.Of(Mesh.Requests, Options.Losses);

    /// <summary>What the target says, by what it is about; what somebody accepted is not among it.</summary>
    public IReadOnlyList<LossGroup> Losses => field ??= LossGroup.Of(Findings);

    /// <summary>What somebody decided to do without, with the reason.</summary>
    public IReadOnlyList<(Finding Finding, AcceptedLoss Loss)> Accepted { get; init; } = [];

    /// <summary>How many resources of a kind the mesh has.</summary>
    public int Count(ResourceKind kind) => Mesh.Requests.Count(request => request.ResourceKind() == kind);

    /// <summary>Service networks that are made.</summary>
    public int Networks => Plan.Network is null ? 0 : 1;

    /// <summary>Services that are made.</summary>
    public int Services => Plan.Services.Count;

    /// <summary>Virtual services of which nothing can be made before what stops them is mended.</summary>
    public int NotPlanned => Count(ResourceKind.VirtualService) - Services;

    /// <summary>Listeners that are made.</summary>
    public int Listeners => Plan.Services.Sum(service => service.Listeners.Count);

    /// <summary>Rules that are made; the default action of a listener is none.</summary>
    public int Rules => Plan.Services.Sum(service => service.Listeners.Sum(listener => listener.Rules.Count));

    /// <summary>Target groups that are made.</summary>
    public int TargetGroups => Plan.Services.Sum(service => service.TargetGroups.Count);

    /// <summary>The names that need a DNS record.</summary>
    public IReadOnlyList<string> DnsRecords => [.. Plan.Services.Select(service => service.CustomDomain).OfType<string>().Distinct(StringComparer.Ordinal)];

    private LatticeOptions Options => new() { UsesAwsNative = UsesAwsNative };

    private SettingCount? _settings;
}
