using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Pulumi.ProviderGenerator.Emit;
using Pulumi.ProviderGenerator.Facts;

namespace Pulumi.ProviderGenerator;

/// <summary>Adds, for every AdditionalFile *.facts, the resources and types it lists.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor _badFacts = new(
        "FACTS001", "A table of facts is malformed", "{0}", "Pulumi.ProviderGenerator", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var tables = context.AdditionalTextsProvider.Where(
            static file => file.Path.EndsWith(".facts", StringComparison.OrdinalIgnoreCase));
        context.RegisterSourceOutput(tables, static (output, table) => Generate(output, table));
    }

    private static void Generate(SourceProductionContext output, AdditionalText table)
    {
        if (table.GetText(output.CancellationToken) is not { } text)
        {
            return;
        }

        var module = FactsParser.Parse(text.Lines.Select(line => line.ToString()), out var errors);
        foreach (var error in errors)
        {
            var line = text.Lines[error.Line];
            var location = Location.Create(table.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span));
            output.ReportDiagnostic(Diagnostic.Create(_badFacts, location, error.Message));
        }

        if (errors.Count > 0)
        {
            return;
        }

        foreach (var file in ModuleEmitter.Files(module))
        {
            output.AddSource(file.Key, SourceText.From(file.Value, Encoding.UTF8));
        }
    }
}
