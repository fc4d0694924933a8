using Pulumi.Serialization;

namespace Pulumi;

/// <summary>What is sent about a resource.</summary>
internal sealed record ResourceRegistration(string Type, string Name, WireMap Inputs, string? ParentUrn, string Provider);

/// <summary>What comes back.</summary>
internal sealed record RegisteredResource(string Urn, string? Id, WireMap State);
