namespace Pulumi.AppMeshKit.Mapping;

/// <summary>What a mapping yields.</summary>
/// <typeparam name="T">The model of the component.</typeparam>
/// <param name="Model">The component in the API model.</param>
/// <param name="Context">Its late values and the problems of its arguments.</param>
internal sealed record Mapped<T>(T Model, MapContext Context);
