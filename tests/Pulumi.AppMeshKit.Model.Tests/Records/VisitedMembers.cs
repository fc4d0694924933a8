namespace Pulumi.AppMeshKit.Model.Tests.Records;

/// <summary>Writes down what a record shows of itself.</summary>
internal sealed class VisitedMembers : IMemberVisitor
{
    public List<(string Name, object? Value)> Members { get; } = [];

    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull =>
        Members.Add((name, value));

    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull =>
        Members.Add((name, values));

    public void Object<T>(string name, T? value)
        where T : ApiObject, new() =>
        Members.Add((name, value));

    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new() =>
        Members.Add((name, values));
}
