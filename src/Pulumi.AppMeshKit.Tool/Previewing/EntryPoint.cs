using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Where a program starts. One that does not start with <c>MeshProgram</c> needs an engine; this says which line to change.</summary>
internal static partial class EntryPoint
{
    private const string Engine = "this program starts with Deployment.RunAsync, which needs the engine; only what starts with MeshProgram.RunAsync can be previewed without it.";

    /// <summary>Why a program cannot be previewed, told before it is built; null where it can, or where it does not show.</summary>
    public static string? Refuse(DotNetProject project)
    {
        var sources = Sources(project);
        return sources.Any(source => source.Lines.Any(line => IsCode(line) && MeshProgram().IsMatch(line))) ? null : Found(sources);
    }

    /// <summary>What to change in a program that looked for an engine.</summary>
    public static string Advise(DotNetProject project) =>
        Found(Sources(project)) ?? $"{DotNetProject.Shown(project.File)}: the program needs the engine. Let it start with MeshProgram.RunAsync(args, …) of Pulumi.AppMeshKit in place of Deployment.RunAsync(…).";

    /// <summary>The line as it must be: <c>return await MeshProgram.RunAsync(args, () =></c>.</summary>
    public static string Rewrite(string line)
    {
        var call = DeploymentRun().Match(line);
        var rest = line[(call.Index + call.Length)..].TrimStart();
        var args = rest.Length == 0 ? "args," : rest[0] == ')' ? "args" : "args, ";
        var changed = $"{line[..call.Index]}MeshProgram.RunAsync{call.Groups["stack"].Value}({args}{rest}";
        return MainWithoutArguments().Replace(changed, "Main(string[] args)").Trim();
    }

    private static string? Found(IReadOnlyList<(string File, string[] Lines)> sources)
    {
        foreach (var (file, lines) in sources)
        {
            var at = Array.FindIndex(lines, line => IsCode(line) && DeploymentRun().IsMatch(line));
            if (at < 0) continue;

            var main = Array.FindIndex(lines, line => IsCode(line) && MainWithoutArguments().IsMatch(line));
            var entry = main < 0 || main == at ? string.Empty : $" Main needs its arguments, too (line {main + 1}): {MainWithoutArguments().Replace(lines[main], "Main(string[] args)").Trim()}";
            var import = sources.Any(source => source.Lines.Any(line => KitUsing().IsMatch(line))) ? string.Empty : " MeshProgram is in the namespace Pulumi.AppMeshKit.";
            return $"{file}:{at + 1}: {Engine} Write: {Rewrite(lines[at])}{entry}{import}";
        }

        return null;
    }

    private static List<(string File, string[] Lines)> Sources(DotNetProject project)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return
        [
            .. Directory.EnumerateFiles(project.Folder, "*.cs", options)
                .Where(file => !Output().IsMatch(Path.GetRelativePath(project.Folder, file)))
                .Order(StringComparer.Ordinal)
                .Select(file => (DotNetProject.Shown(file), File.ReadAllLines(file))),
        ];
    }

    private static bool IsCode(string line) => line.AsSpan().TrimStart() is not (['/', '/', ..] or ['*', ..]);

    [GeneratedRegex(@"((global::)?\bPulumi\.)?\bDeployment\s*\.\s*RunAsync\s*(?<stack><.+>)?\s*\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DeploymentRun();

    [GeneratedRegex(@"\bMeshProgram\s*\.\s*RunAsync\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MeshProgram();

    [GeneratedRegex(@"\bMain\s*\(\s*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MainWithoutArguments();

    [GeneratedRegex(@"^\s*(global\s+)?using\s+(static\s+)?Pulumi\.AppMeshKit\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KitUsing();

    [GeneratedRegex(@"^(bin|obj)[\\/]|[\\/](bin|obj)[\\/]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Output();
}
