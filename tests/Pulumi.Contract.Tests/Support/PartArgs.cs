namespace Pulumi.Contract.Tests.Support;

internal sealed class PartArgs : ResourceArgs
{
    [Input("slots")]
    private InputList<int>? _slots;

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("weight")]
    public Input<int>? Weight { get; set; }

    public InputList<int> Slots
    {
        get => _slots ??= [];
        set => _slots = value;
    }
}
