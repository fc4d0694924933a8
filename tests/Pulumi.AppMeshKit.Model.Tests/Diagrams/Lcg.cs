namespace Pulumi.AppMeshKit.Model.Tests.Diagrams;

/// <summary>Numbers that look random and are the same on every machine.</summary>
internal sealed class Lcg(int seed)
{
    private uint _state = (uint)seed * 2654435761u;

    internal int Next(int below) => (int)(((_state = (_state * 1664525u) + 1013904223u) >> 8) % (uint)below);
}
