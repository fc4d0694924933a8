using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Pulumi.ProviderGenerator;

namespace Pulumi.Aws.Contract.Tests.Generator;

/// <summary>What the generator makes of one table.</summary>
internal sealed record GeneratorRun(ImmutableArray<Diagnostic> Diagnostics, string Code)
{
    public static GeneratorRun Of(string table)
    {
        var result = CSharpGeneratorDriver
            .Create(new FactsGenerator())
            .AddAdditionalTexts([new TextFile("test.facts", table)])
            .RunGenerators(CSharpCompilation.Create("Test"))
            .GetRunResult();
        return new(result.Diagnostics, string.Concat(result.GeneratedTrees.Select(tree => tree.ToString())));
    }
}
