namespace Pulumi.Contract.Tests.Support;

internal sealed class ThingArgs : ResourceArgs
{
    [Input("items")]
    private InputList<string>? _items;

    [Input("tags")]
    private InputMap<string>? _tags;

    [Input("parts")]
    private InputList<PartArgs>? _parts;

    [Input("text")]
    public Input<string>? Text { get; set; }

    [Input("number")]
    public Input<int>? Number { get; set; }

    [Input("ratio")]
    public Input<double>? Ratio { get; set; }

    [Input("flag")]
    public Input<bool>? Flag { get; set; }

    [Input("plain")]
    public string? Plain { get; set; }

    [Input("color")]
    public Input<Color>? Color { get; set; }

    [Input("size")]
    public Input<Size>? Size { get; set; }

    [Input("either")]
    public InputUnion<string, int>? Either { get; set; }

    [Input("part")]
    public Input<PartArgs>? Part { get; set; }

    [Input("other")]
    public Input<Resource>? Other { get; set; }

    [Input("anything")]
    public Input<object>? Anything { get; set; }

    [Input("settings", json: true)]
    public Input<PartArgs>? Settings { get; set; }

    public Input<string>? Unmarked { get; set; }

    public InputList<string> Items
    {
        get => _items ??= [];
        set => _items = value;
    }

    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    public InputList<PartArgs> Parts
    {
        get => _parts ??= [];
        set => _parts = value;
    }
}
