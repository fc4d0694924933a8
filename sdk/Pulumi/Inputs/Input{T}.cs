namespace Pulumi;

/// <summary>A plain value or an output, as a resource's argument.</summary>
public class Input<T> : IInput
{
    private Output<T>? _output;

    private protected Input(Output<T>? output) => _output = output;

    public static implicit operator Input<T>(T value) => Output.Create(value);

    public static implicit operator Input<T>(Output<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value);
    }

    public static implicit operator Output<T>(Input<T> input) => input.Value;

    private Output<T> Value => _output ??= BuildOutput();

    IOutput IInput.ToOutput() => Value;

    IOutput IInput.ToSerializable() => ToSerializable();

    /// <summary>Forgets the output: its parts have changed.</summary>
    private protected void Reset() => _output = null;

    private protected virtual Output<T> BuildOutput() => throw new InvalidOperationException("A plain input has its output from the start.");

    private protected virtual IOutput ToSerializable() => Value;
}
