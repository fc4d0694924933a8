using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>
/// Makes requests in which every member of the API is set, every list has two items and no two leaves are the same,
/// so that a member which is forgotten or mistaken for another cannot hide. No real service would take them.
/// </summary>
internal static class FullRequest
{
    internal static T Of<T>(params string[] except)
        where T : ApiRequest, new()
    {
        var problems = new List<ReadProblem>();
        var kind = RequestKind.Named(new T().Kind)!;
        var request = kind.Read(new Filler(new(), string.Empty, except).Fill(new T()), Origin.Root(), problems);
        Assert.Empty(problems);
        return Assert.IsType<T>(request);
    }

    private sealed class Counter
    {
        private int _last;

        public int Next() => ++_last;
    }

    private sealed class Filler(Counter counter, string path, string[] except) : IMemberVisitor
    {
        private readonly SourceObject _filled = new(line: null);

        public SourceObject Fill(ApiObject empty)
        {
            empty.Visit(this);
            return _filled;
        }

        public void Leaf<T>(string name, Value<T>? value)
            where T : notnull => Add(name, LeafOf<T>);

        public void Leaves<T>(string name, ApiList<Value<T>>? values)
            where T : notnull => Add(name, () => new SourceList([LeafOf<T>(), LeafOf<T>()], line: null));

        public void Object<T>(string name, T? value)
            where T : ApiObject, new() => Add(name, () => ObjectOf<T>(name));

        public void Objects<T>(string name, ApiList<T>? values)
            where T : ApiObject, new() => Add(name, () => new SourceList([ObjectOf<T>(name), ObjectOf<T>(name)], line: null));

        private void Add(string name, Func<SourceNode> make)
        {
            if (!except.Contains(path + name, StringComparer.Ordinal))
            {
                _filled.Add(name, make(), line: null);
            }
        }

        private SourceObject ObjectOf<T>(string name)
            where T : ApiObject, new() => new Filler(counter, $"{path}{name}.", except).Fill(new T());

        // Zero-padded, so that keys come in the order in which a map gives them back.
        private SourceNode LeafOf<T>() =>
            typeof(T) == typeof(string) ? new SourceText($"text-{counter.Next():D4}", line: null)
            : typeof(T) == typeof(bool) ? new SourceLiteral("true", line: null)
            : new SourceLiteral($"{counter.Next()}", line: null);
    }
}
