namespace Pulumi.Testing;

/// <summary>The stack around a test that is given as a function.</summary>
internal sealed class TestStack : Stack
{
    public TestStack(Func<IDictionary<string, object?>> createResources) => Outputs = createResources();

    public IDictionary<string, object?> Outputs { get; }
}
