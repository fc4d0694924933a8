namespace Pulumi.Serialization;

/// <summary>Where in the arguments a value stands. Spelled out only for an error.</summary>
internal sealed class SerializationPath(string step, SerializationPath? above = null)
{
    public SerializationPath Member(string name) => new("." + name, this);

    public SerializationPath Element(int index) => new($"[{index}]", this);

    public override string ToString() => above + step;
}
