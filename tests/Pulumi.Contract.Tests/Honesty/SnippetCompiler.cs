using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pulumi.Contract.Tests.Honesty;

/// <summary>Compiles one statement at a time against the assemblies that the tests run with.</summary>
internal sealed class SnippetCompiler
{
    private const string _usings = """
        using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Linq; using System.Threading.Tasks;
        using Pulumi; using Pulumi.Testing; using Pulumi.Utilities;

        """;

    private const string _awsUsings = "using AM = Pulumi.Aws.AppMesh; using AI = Pulumi.Aws.AppMesh.Inputs;\n";

    private const string _parameters = """
        string s, string? ns, int i, double d, bool cond, Input<string> inS, Input<string>? ninS, Input<int> inI, Input<int>? ninI,
        Output<string> outS, Output<string?> outNS, Output<int> outI, Task<string> taskS, string[] arr, List<string> list, IEnumerable<string> en,
        ImmutableArray<string> ia, Output<ImmutableArray<string>> outIA, Output<List<string>> outList, Dictionary<string, string> dict,
        IDictionary<string, string> idict, ImmutableDictionary<string, string> idic, Output<ImmutableDictionary<string, string>> outDict,
        InputList<string> il, InputMap<string> im, ComponentResource comp, List<Input<string>> lis, List<Output<string>> los,
        Input<string>[] ais, Output<string>[] aos, IMocks mocks
        """;

    private const string _awsParameters = ", AM.Mesh mesh, AI.VirtualNodeSpecListenerArgs la";

    private static readonly SymbolDisplayFormat _typeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly CSharpCompilation _compilation;
    private readonly string _prelude;

    public SnippetCompiler()
    {
        var aws = Path.Combine(AppContext.BaseDirectory, "Pulumi.Aws.dll");
        HasAws = File.Exists(aws);
        _prelude = _usings + (HasAws ? _awsUsings : "");

        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll");
        string[] ours = HasAws ? [typeof(Resource).Assembly.Location, aws] : [typeof(Resource).Assembly.Location];
        _compilation = CSharpCompilation.Create(
            "Snippet",
            references: platform.Concat(ours).Select(path => MetadataReference.CreateFromFile(path)),
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public bool HasAws { get; }

    /// <summary>Errors and nullable warnings in the notation of the list, and the type of the variable that the statement declares first.</summary>
    public (string Result, string? InferredType) Compile(string statement)
    {
        var source = $$"""
            {{_prelude}}
            class Snippet
            {
                async Task Run({{_parameters}}{{(HasAws ? _awsParameters : "")}})
                {
                    await Task.Yield();
            #line 1
                    {{statement}}
                }
            }
            """;
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest));
        var compilation = _compilation.AddSyntaxTrees(tree);
        var model = compilation.GetSemanticModel(tree);
        return (Describe(tree.GetDiagnostics().Concat(model.GetMethodBodyDiagnostics())), TypeOf(model, tree));
    }

    private static string Describe(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.ToList();
        var errors = Ids(all.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        if (errors.Length > 0)
            return errors;
        var warnings = Ids(all.Where(diagnostic => diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal) || diagnostic.Id.StartsWith("CS87", StringComparison.Ordinal)));
        return warnings.Length > 0 ? "OK warn:" + warnings : "OK";
    }

    private static string Ids(IEnumerable<Diagnostic> diagnostics) => string.Join('+', diagnostics.Select(diagnostic => diagnostic.Id).Distinct());

    private static string? TypeOf(SemanticModel model, SyntaxTree tree)
    {
        var variable = tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>().FirstOrDefault();
        return variable != null && model.GetDeclaredSymbol(variable) is ILocalSymbol local ? local.Type.ToDisplayString(_typeFormat) : null;
    }
}
