using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Finds what is unknown in a request.</summary>
internal sealed class UnknownLeaves : IMemberVisitor
{
    /// <summary>The sources of unknown texts, which are rendered as long as something delivers them.</summary>
    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether anything else is unknown, which stops the rendering.</summary>
    public bool AnythingElse { get; private set; }

    internal static UnknownLeaves Of(ApiRequest request)
    {
        var leaves = new UnknownLeaves();
        request.Visit(leaves);
        return leaves;
    }

    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull
    {
        if (value is { IsKnown: false } && typeof(T) == typeof(string))
        {
            Texts.Add(value.Source!);
        }

        AnythingElse |= value is { IsKnown: false } && typeof(T) != typeof(string);
    }

    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull
    {
        AnythingElse |= values?.IsUnknown == true;
        foreach (var value in values ?? [])
        {
            Leaf(name, value);
        }
    }

    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        AnythingElse |= value?.IsUnknown == true;
        value?.Visit(this);
    }

    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new()
    {
        AnythingElse |= values?.IsUnknown == true;
        foreach (var value in values ?? [])
        {
            Object(name, value);
        }
    }
}
