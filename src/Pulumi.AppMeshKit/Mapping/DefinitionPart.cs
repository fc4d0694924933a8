using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>One resource as a file defines it.</summary>
/// <param name="LogicalName">The name under which Pulumi will know it.</param>
/// <param name="Request">What is registered: a value that another resource decides is an unknown one here, which an input delivers.</param>
/// <param name="Known">The same with every value that is known already: what is judged, drawn and referred to.</param>
internal sealed record DefinitionPart(string LogicalName, ApiRequest Request, ApiRequest Known)
{
    /// <summary>What is registered, under its logical name.</summary>
    internal Named<T> Named<T>()
        where T : ApiRequest => new(LogicalName, (T)Request);
}
