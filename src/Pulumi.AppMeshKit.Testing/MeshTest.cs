using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Testing;

/// <summary>
/// A mesh under test. Nothing is deployed and nobody is called: requests are answered from the mesh's own definitions.
/// <code>
/// var mesh = await MeshTest.RunAsync&lt;ShopStack&gt;();
/// mesh.Gateway("edge").Get("/cart").ShouldReach("cart-v2", share: 0.10);
/// </code>
/// </summary>
/// <remarks>
/// For every test framework: what fails throws a <see cref="MeshAssertionException"/>. One mesh may be shared by several tests, also
/// by tests that run at the same time; then <see cref="Coverage"/> counts them all.
/// </remarks>
[StackTraceHidden]
public sealed partial class MeshTest
{
    private readonly MeshSimulator _simulator;
    private readonly ConcurrentDictionary<CoveragePlace, bool> _reached = new();

    private MeshTest(MeshModel model, MeshTestOptions options) => (Model, _simulator) = (model, MeshSimulator.For(model, options.Simulator));

    /// <summary>The mesh.</summary>
    public MeshModel Model { get; }

    /// <summary>What the assertions so far have reached. Later ones do not change it: ask again after the last.</summary>
    public MeshCoverage Coverage => new(Model.Name, CoveragePlaces.Of(Model).Select(place => new CoverageItem(place.Kind, place.Name, _reached.ContainsKey(place))));

    /// <summary>Requests that arrive at a virtual gateway from outside.</summary>
    /// <param name="name">The virtual gateway.</param>
    /// <exception cref="MeshAssertionException">There is none of that name.</exception>
    public TestedCaller Gateway(string name) => Caller(ResourceKind.VirtualGateway, name);

    /// <summary>Requests that a virtual node sends. A <c>MeshClient</c> is one, too.</summary>
    /// <param name="name">The virtual node.</param>
    /// <exception cref="MeshAssertionException">There is none of that name.</exception>
    public TestedCaller Node(string name) => Caller(ResourceKind.VirtualNode, name);

    /// <summary>Requests to a virtual service, from any caller that may call it.</summary>
    /// <param name="name">The virtual service: the name that callers use, such as <c>colors.shop.local</c>.</param>
    /// <exception cref="MeshAssertionException">There is none of that name.</exception>
    public TestedCaller Service(string name) => Caller(ResourceKind.VirtualService, name);

    /// <summary>The cases of a table, for a test framework that runs each as a test of its own; see <see cref="ShouldPass"/>.</summary>
    /// <param name="path">The YAML or JSON file; a relative one beside the test's source file, or in a folder above the test program.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <exception cref="MeshAssertionException">Something is wrong with the file; the message lists all of it.</exception>
    public static IReadOnlyList<RouteTestCase> Cases(string path, [CallerFilePath] string testFile = "")
    {
        var file = RouteTestFile.Read(TestFiles.Find(path, testFile), path.Replace('\\', '/'));
        return file.Problems.Count == 0
            ? file.Cases
            : throw new MeshAssertionException(string.Join('\n', file.Problems));
    }

    /// <summary>Runs all cases of a table. All that fail are reported.</summary>
    /// <inheritdoc cref="Cases" />
    /// <exception cref="MeshAssertionException">Something is wrong with the file, or with what becomes of the requests in it.</exception>
    public void RunTable(string path, [CallerFilePath] string testFile = "")
    {
        List<RouteTestResult> results = [.. Cases(path, testFile).Select(Run)];
        var failed = results.Where(result => !result.Passed).ToList();
        if (failed.Count > 0) throw new MeshAssertionException($"{failed.Count} of {Say.Count(results.Count, "case")} failed.\n\n{string.Join("\n\n", failed)}");
    }

    /// <summary>Runs one case of a table.</summary>
    /// <param name="testCase">The case; see <see cref="Cases"/>.</param>
    /// <exception cref="MeshAssertionException">Something is otherwise than expected.</exception>
    public void ShouldPass(RouteTestCase testCase)
    {
        ArgumentNullException.ThrowIfNull(testCase);
        if (Run(testCase) is { Passed: false } failed) throw new MeshAssertionException(failed.ToString());
    }

    /// <summary>Remembers what an assertion that held has reached.</summary>
    internal void Count(RouteAnswer answer)
    {
        foreach (var place in CoveragePlaces.Of(answer)) _reached[place] = true;
    }

    private RouteTestResult Run(RouteTestCase testCase)
    {
        var result = testCase.Run(_simulator);
        if (result is { Passed: true, Answer: { } answer }) Count(answer);
        return result;
    }

    private TestedCaller Caller(ResourceKind kind, string name)
    {
        if (_simulator.Find(kind, name) is { } caller) return new(this, caller, kind);

        var sentence = _simulator.Missing(kind, name);
        throw new MeshAssertionException(Say.Capital(sentence));
    }
}
