namespace Pulumi.Serialization;

// What crosses between a program and its mocks: null, bool, double, string, and these.

/// <summary>A list.</summary>
internal sealed class WireList : List<object?>;

/// <summary>A map or an object.</summary>
internal sealed class WireMap : Dictionary<string, object?>;

/// <summary>A secret around its value.</summary>
internal sealed record WireSecret(object? Value);

/// <summary>A reference to a resource. A component has no id.</summary>
internal sealed record WireResource(string Urn, string? Id);
