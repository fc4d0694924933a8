using System.Diagnostics;
using System.Text;

namespace AppMeshKit.Build;

/// <summary>Runs <c>dotnet</c>, either with its output shown as it comes or captured.</summary>
internal sealed class DotNet(Repository repository, Sdk? sdk)
{
    public int Show(params IEnumerable<string> arguments) => ShowIn(repository.Root, arguments);

    /// <summary>The same in another working directory.</summary>
    public int ShowIn(string folder, params IEnumerable<string> arguments)
    {
        Console.Out.Flush();
        var start = Describe(arguments, redirect: false);
        start.WorkingDirectory = folder;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    public CapturedRun Capture(params IEnumerable<string> arguments)
    {
        using var process = new Process { StartInfo = Describe(arguments, redirect: true) };
        var text = new StringBuilder();
        void Collect(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null) return;
            lock (text) text.AppendLine(line.Data);
        }

        process.OutputDataReceived += Collect;
        process.ErrorDataReceived += Collect;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return new CapturedRun(process.ExitCode, text.ToString());
    }

    private ProcessStartInfo Describe(IEnumerable<string> arguments, bool redirect)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = redirect,
            RedirectStandardError = redirect,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);

        // English, because error codes and words of captured output are read.
        if (redirect) start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (sdk is not null) start.Environment[SdkNames.Variable] = sdk.Value.Name();
        return start;
    }
}
