namespace Pulumi.Contract.Tests.Support;

/// <summary>A component whose children and outputs a test chooses.</summary>
internal sealed class Group : ComponentResource
{
    public Group(string name, ComponentResourceOptions? options = null, Action<Group>? build = null)
        : base("test:index:Group", name, options)
        => build?.Invoke(this);

    public CustomResourceOptions AsParent => new() { Parent = this };

    public void Register(IDictionary<string, object?> outputs) => RegisterOutputs(outputs);
}
