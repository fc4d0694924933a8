using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Discovery through a service that is registered in AWS Cloud Map.</summary>
public sealed record AwsCloudMapServiceDiscovery : ApiObject
{
    /// <summary>Only instances that carry all of these attributes count. Without any, all instances do.</summary>
    public ApiList<AwsCloudMapInstanceAttribute>? Attributes { get; init; }

    /// <summary>
    /// <c>IPv4_ONLY</c>, <c>IPv4_PREFERRED</c>, <c>IPv6_ONLY</c> or <c>IPv6_PREFERRED</c>. Without it the mesh decides.
    /// </summary>
    public Value<string>? IpPreference { get; init; }

    /// <summary>The name of the HTTP or DNS namespace, 1 to 1024 characters. Required.</summary>
    public Value<string>? NamespaceName { get; init; }

    /// <summary>The name of the service in the namespace, 1 to 1024 characters. Required.</summary>
    public Value<string>? ServiceName { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Objects("attributes", Attributes);
        members.Leaf("ipPreference", IpPreference);
        members.Leaf("namespaceName", NamespaceName);
        members.Leaf("serviceName", ServiceName);
    }

    internal static AwsCloudMapServiceDiscovery Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Attributes = from.Objects("attributes", AwsCloudMapInstanceAttribute.Read),
        IpPreference = from.Text("ipPreference"),
        NamespaceName = from.Text("namespaceName"),
        ServiceName = from.Text("serviceName"),
    };
}
