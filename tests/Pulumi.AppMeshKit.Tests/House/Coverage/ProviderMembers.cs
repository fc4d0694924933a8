using System.Collections;
using System.Collections.Immutable;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Rendering.AppMesh;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>
/// What Pulumi.Aws calls each field of a request: every field is rendered, and every input that was registered is read back alone.
/// What Pulumi.Aws cannot carry has the rule that says so instead.
/// </summary>
internal sealed class ProviderMembers
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private ProviderMembers(IReadOnlyList<Finding> missing) => Missing = missing;

    /// <summary>What Pulumi.Aws cannot carry, each with its path.</summary>
    public IReadOnlyList<Finding> Missing { get; }

    public static async Task<ProviderMembers> OfAsync<T>()
        where T : ApiRequest, new()
    {
        IReadOnlyList<Finding> missing = [.. new AppMeshRendering().Check(FullRequest.Of<T>())];
        var request = FullRequest.Of<T>([CoverageTable.ClientToken, .. missing.Select(finding => finding.Path)]);
        var members = new ProviderMembers(missing);
        foreach (var (path, alone) in Leaves(await Render.InputsAsync(request)))
        {
            var read = AppMeshRequests.FromInputs(Render.TypeOf(request), (IReadOnlyDictionary<string, object>)alone)!;
            foreach (var leaf in ApiPaths.Leaves(read)) members.Add(leaf.Path.Replace("[0]", "[]", StringComparison.Ordinal), path);
        }

        return members;
    }

    /// <summary>The property, or nothing where there is none.</summary>
    public string? this[string path] => _names.GetValueOrDefault(path);

    /// <summary>The rule that says why there is none.</summary>
    public Finding? MissingAt(string path) =>
        Missing.FirstOrDefault(finding => path == finding.Path || path.StartsWith(finding.Path + ".", StringComparison.Ordinal) || path.StartsWith(finding.Path + "[]", StringComparison.Ordinal));

    private void Add(string path, string property)
    {
        var (names, properties) = (path.Split('.'), property.Split('.'));
        for (var depth = 1; depth <= names.Length; depth++)
        {
            var name = string.Join('.', names.Take(depth));
            var of = string.Join('.', properties.Take(depth));
            _names.TryAdd(name, of);

            // The list itself, besides its items.
            if (name.EndsWith("[]", StringComparison.Ordinal)) _names.TryAdd(name[..^2], of.EndsWith("[]", StringComparison.Ordinal) ? of[..^2] : of);
        }
    }

    /// <summary>Each value with its path, and the inputs as if it were the only one.</summary>
    private static IEnumerable<(string Path, object Alone)> Leaves(object value) => value switch
    {
        IReadOnlyDictionary<string, object> map => map.SelectMany(member => IsFree(member.Key)
            ? [(Capital(member.Key), (object)One(member.Key, member.Value))]
            : Leaves(member.Value).Select(below => (Join(Capital(member.Key), below.Path), (object)One(member.Key, below.Alone)))),
        IEnumerable list and not string => Leaves(list.Cast<object>().First()).Select(below => (Join("[]", below.Path), (object)ImmutableArray.Create(below.Alone))),
        _ => [(string.Empty, value)],
    };

    // Maps whose keys are the user's.
    private static bool IsFree(string name) => name is "tags" or "attributes";

    private static ImmutableDictionary<string, object> One(string name, object value) => ImmutableDictionary<string, object>.Empty.Add(name, value);

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Join(string outer, string inner) =>
        inner.Length == 0 ? outer : inner.StartsWith("[]", StringComparison.Ordinal) || outer == "[]" ? (outer == "[]" ? $"[].{inner}" : outer + inner) : $"{outer}.{inner}";
}
