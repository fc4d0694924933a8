using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An output whose type is known at run time only.</summary>
internal interface IOutput
{
    ValueTask<OutputData<object?>> GetDataAsync();

    Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func);
}
