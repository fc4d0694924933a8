using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation.Expressions;

/// <summary>
/// The real RE2, compiled to WebAssembly (npm package <c>re2-wasm</c>). It is fetched below the tests' output folder when node and
/// the registry can be reached; tests that need it are skipped otherwise.
/// </summary>
internal static class RealRe2
{
    private const string Package = "re2-wasm@1.0.2";

    // The module below the package's own, which would first translate JavaScript's dialect.
    private const string Script = """
        const { WrappedRE2 } = require(process.argv[1] + '/node_modules/re2-wasm/build/wasm/re2');
        const make = pattern => new WrappedRE2(pattern, false, false, false);
        const answers = JSON.parse(require('fs').readFileSync(0, 'utf8')).map(([pattern, ...texts]) => {
            const one = make(pattern);
            const isOpen = /^(?:[^\\]|\\[^Q]|\\Q.*?\\E)*\\Q(?!.*\\E)/s.test(pattern); // a quotation that is not closed
            const whole = make('\\A(?:' + pattern + (isOpen ? '\\E' : '') + ')\\z');
            const answer = one.ok() ? ['', ...texts.map(text => whole.match(text, 0, false).index === 0 ? 'y' : 'n')] : [one.error() || 'refused'];
            one.delete();
            whole.delete();
            return answer;
        });
        process.stdout.write(JSON.stringify(answers));
        """;

    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "re2-wasm");

    /// <summary>Why it cannot be used; null where it can.</summary>
    public static string? Absent { get; } = Fetch();

    /// <summary>For each expression why RE2 refuses it (null where it takes it), and which of the texts it matches as a whole.</summary>
    public static IReadOnlyList<(string? Refusal, IReadOnlyList<bool> Matches)> Ask(IEnumerable<(string Pattern, IReadOnlyList<string> Texts)> questions)
    {
        var input = JsonSerializer.Serialize(questions.Select(question => question.Texts.Prepend(question.Pattern)));
        var answers = JsonSerializer.Deserialize<List<List<string>>>(Run("node", input, TimeSpan.FromSeconds(60), "-e", Script, _folder))!;
        return [.. answers.Select(answer => (answer[0].Length == 0 ? null : answer[0], (IReadOnlyList<bool>)[.. answer.Skip(1).Select(text => text == "y")]))];
    }

    private static string? Fetch()
    {
        try
        {
            if (!Directory.Exists(Path.Combine(_folder, "node_modules", "re2-wasm")))
            {
                Directory.CreateDirectory(_folder);
                var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
                Run(npm, string.Empty, TimeSpan.FromSeconds(40), "install", "--prefix", _folder, Package, "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0", "--fetch-timeout=10000");
            }

            Run("node", string.Empty, TimeSpan.FromSeconds(20), "--version");
            return null;
        }
        catch (Exception absent) when (absent is System.ComponentModel.Win32Exception or InvalidOperationException or IOException)
        {
            return $"no RE2 to compare with: node, npm and the npm registry ({Package}) are needed";
        }
    }

    private static string Run(string program, string input, TimeSpan limit, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8 })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} gave no answer within {limit.TotalSeconds} seconds");
        }

        return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new InvalidOperationException(errors.GetAwaiter().GetResult());
    }
}

/// <summary>A fact about the real RE2, skipped where that cannot be fetched.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Re2FactAttribute : FactAttribute
{
    public Re2FactAttribute()
    {
        if (RealRe2.Absent is { } reason) Skip = reason;
    }
}
