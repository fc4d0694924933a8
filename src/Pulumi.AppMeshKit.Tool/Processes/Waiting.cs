using Spectre.Console;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Says what is waited for, where a person looks at it and it takes long.</summary>
/// <param name="error">Where everything goes that is not the answer.</param>
internal sealed class Waiting(TextWriter error)
{
    /// <summary>What is done sooner needs no words.</summary>
    private static readonly TimeSpan Unnoticed = TimeSpan.FromSeconds(1);

    private bool IsWatched => ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <summary>Waits.</summary>
    /// <param name="what">What is going on, such as <c>building shop</c>.</param>
    /// <param name="work">The work.</param>
    public async Task<T> ForAsync<T>(string what, Task<T> work)
    {
        if (IsWatched && await Task.WhenAny(work, Task.Delay(Unnoticed)) != work)
        {
            var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(error) });
            await console.Status().StartAsync(Markup.Escape(Visible.Of(what)) + " …", _ => work);
        }

        return await work;
    }
}
