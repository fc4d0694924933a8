using System.Collections.Immutable;

namespace Pulumi.Contract.Tests.Support;

[OutputType]
internal sealed class Part
{
    public readonly string Name;
    public readonly int? Weight;
    public readonly ImmutableArray<int> Slots;

    [OutputConstructor]
    private Part(string name, [OutputConstructorParameter("weight")] int? heaviness, ImmutableArray<int> slots)
    {
        Name = name;
        Weight = heaviness;
        Slots = slots;
    }

    public static Part Create(string name) => new(name, heaviness: 3, slots: [1, 2]);
}
