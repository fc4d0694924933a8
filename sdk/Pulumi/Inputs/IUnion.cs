namespace Pulumi;

/// <summary>A union whose types are known at run time only.</summary>
internal interface IUnion
{
    object Value { get; }
}
