using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>How the instances behind a virtual node are found: exactly one of the members.</summary>
public sealed record ServiceDiscovery : ApiObject
{
    /// <summary>By a lookup in AWS Cloud Map.</summary>
    public AwsCloudMapServiceDiscovery? AwsCloudMap { get; init; }

    /// <summary>By resolving a host name.</summary>
    public DnsServiceDiscovery? Dns { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("awsCloudMap", AwsCloudMap);
        members.Object("dns", Dns);
    }

    internal static ServiceDiscovery Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        AwsCloudMap = from.Object("awsCloudMap", AwsCloudMapServiceDiscovery.Read),
        Dns = from.Object("dns", DnsServiceDiscovery.Read),
    };
}
