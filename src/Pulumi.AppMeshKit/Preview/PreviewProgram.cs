namespace Pulumi.AppMeshKit.Preview;

/// <summary>Programs of all shapes in the shape of one.</summary>
internal static class PreviewProgram
{
    internal static Func<Task<IDictionary<string, object?>>> Of(Action program) => () =>
    {
        program();
        return Task.FromResult<IDictionary<string, object?>>(Nothing());
    };

    internal static Func<Task<IDictionary<string, object?>>> Of(Func<Task> program) => async () =>
    {
        await program();
        return Nothing();
    };

    internal static Func<Task<IDictionary<string, object?>>> Of(Func<IDictionary<string, object?>> program) => () => Task.FromResult(program());

    private static Dictionary<string, object?> Nothing() => new Dictionary<string, object?>();
}
