using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Bench;

/// <summary>Whether both sides ask for the same: a benchmark of unequal things is worth nothing.</summary>
internal static class Likeness
{
    /// <summary>What only one side registers: type, name, inputs, parent and dependencies of every resource.</summary>
    /// <param name="services">The number of services to compare.</param>
    internal static async Task<IReadOnlyList<string>> DifferencesAsync(int services)
    {
        var byHand = await RegisteredAsync(Side.ByHand, services);
        var withKit = await RegisteredAsync(Side.WithKit, services);
        return
        [
            .. byHand.Except(withKit).Select(line => $"only {Side.ByHand.Name}: {line}"),
            .. withKit.Except(byHand).Select(line => $"only {Side.WithKit.Name}: {line}"),
            .. byHand.Count == withKit.Count ? Array.Empty<string>() : [$"{byHand.Count} registrations against {withKit.Count}"],
        ];
    }

    private static async Task<IReadOnlyList<string>> RegisteredAsync(Side side, int services)
    {
        var mocks = new Recorder();
        var options = new ComponentResourceOptions { ResourceTransformations = { mocks.Watch } };
        await Deployment.TestAsync(mocks, new TestOptions { IsPreview = true }, () => side.Register(services, options));
        return mocks.Lines;
    }

    private sealed class Recorder : PreviewMocks
    {
        private readonly List<MockResourceArgs> _registered = [];
        private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

        internal IReadOnlyList<string> Lines
        {
            get
            {
                lock (_registered) return [.. _registered.Select(Line).Order(StringComparer.Ordinal)];
            }
        }

        public override Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        {
            lock (_registered) _registered.Add(args);
            return base.NewResourceAsync(args);
        }

        /// <summary>Mocks do not see options; a transformation does.</summary>
        internal ResourceTransformationResult? Watch(ResourceTransformationArgs args)
        {
            var key = Key(args.Resource.GetResourceType(), args.Resource.GetResourceName());
            var parent = args.Options.Parent?.GetResourceName();
            args.Options.DependsOn.ToOutput().Apply(first =>
            {
                lock (_registered) _places[key] = $"below {parent} after {string.Join(", ", first.Select(one => Key(one.GetResourceType(), one.GetResourceName())))}";
                return first;
            });
            return null;
        }

        private string Line(MockResourceArgs args)
        {
            var key = Key(args.Type!, args.Name!);
            return $"{key} {Text(args.Inputs)} {_places.GetValueOrDefault(key)}";
        }

        // The components of the two sides differ in nothing but the package that their type names.
        private static string Key(string type, string name) => type.StartsWith("aws:", StringComparison.Ordinal) ? $"{type} {name}" : $"component {name}";

        private static string Text(object? value) => value switch
        {
            IReadOnlyDictionary<string, object> map =>
                $"{{{string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
            ImmutableArray<object> list => $"[{string.Join(", ", list.Select(Text))}]",
            _ => $"{value}",
        };
    }
}
