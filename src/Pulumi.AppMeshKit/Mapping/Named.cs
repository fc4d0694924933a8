using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>A request with the logical name under which Pulumi will know the resource.</summary>
/// <typeparam name="T">The kind of request.</typeparam>
/// <param name="LogicalName">Unique in a stack for its type; equal to the physical name unless the user gave one.</param>
/// <param name="Request">What App Mesh is asked for.</param>
internal sealed record Named<T>(string LogicalName, T Request)
    where T : ApiRequest;
