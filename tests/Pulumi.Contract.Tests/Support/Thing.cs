using System.Collections.Immutable;

namespace Pulumi.Contract.Tests.Support;

internal sealed class Thing : CustomResource
{
    public const string TypeName = "test:index/thing:Thing";

    public Thing(string name, ThingArgs? args = null, CustomResourceOptions? options = null)
        : base(TypeName, name, args ?? new(), options)
    {
    }

    [Output("text")]
    public Output<string?> Text { get; private set; } = null!;

    [Output("number")]
    public Output<int> Number { get; private set; } = null!;

    [Output("items")]
    public Output<ImmutableArray<string>> Items { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("color")]
    public Output<Color?> Color { get; private set; } = null!;

    [Output("size")]
    public Output<Size?> Size { get; private set; } = null!;

    [Output("either")]
    public Output<Union<string, int>?> Either { get; private set; } = null!;

    [Output("part")]
    public Output<Part?> Part { get; private set; } = null!;

    [Output("parts")]
    public Output<ImmutableArray<Part>> Parts { get; private set; } = null!;

    [Output("anything")]
    public Output<object?> Anything { get; private set; } = null!;
}
