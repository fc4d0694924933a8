using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Converted programs, compiled together: the body of each becomes a method of a class of its own.</summary>
internal sealed class CompiledPrograms
{
    private const string Start = "return await MeshProgram.RunAsync(args, () =>\n{\n";
    private const string End = "});\n";

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file))]);

    private static readonly SyntaxTree Usings = CSharpSyntaxTree.ParseText(
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;");

    // Packages are built for an older framework than the program: the SDK's own builds never say so.
    private static readonly Dictionary<string, ReportDiagnostic> Unsaid = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    private readonly Assembly _assembly;

    internal CompiledPrograms(IReadOnlyList<string> programs)
    {
        using var code = new MemoryStream();
        var compilation = Compile([.. programs.Select(InClass)], OutputKind.DynamicallyLinkedLibrary);
        Assert.Empty(Complaints(compilation));
        Assert.True(compilation.Emit(code).Success);
        _assembly = Assembly.Load(code.ToArray());
    }

    /// <summary>The body of a program.</summary>
    internal Action this[int index] => _assembly.GetType($"Converted{index}")!.GetMethod("Create")!.CreateDelegate<Action>();

    /// <summary>What the compiler says of a program just as it is written.</summary>
    internal static IReadOnlyList<string> ComplaintsOf(string program, params string[] beside) => Complaints(Compile([program, .. beside], OutputKind.ConsoleApplication));

    private static CSharpCompilation Compile(IEnumerable<string> texts, OutputKind kind) => CSharpCompilation.Create(
        $"Converted{Guid.NewGuid():N}",
        [Usings, .. texts.Select(text => CSharpSyntaxTree.ParseText(text))],
        References.Value,
        new(kind, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Unsaid));

    private static List<string> Complaints(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(one => $"{one}\n{Line(one)}")];

    private static string Line(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() ?? string.Empty;

    private static string InClass(string program, int index)
    {
        Assert.EndsWith(End, program, StringComparison.Ordinal);
        var start = program.IndexOf(Start, StringComparison.Ordinal);
        var body = program[(start + Start.Length)..^End.Length];
        return $"{program[..start]}public static class Converted{index} {{ public static void Create() {{\n{body}}} }}";
    }
}
