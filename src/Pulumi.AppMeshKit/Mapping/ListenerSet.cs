using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>The listeners of a service or a version, each with the place it was written at.</summary>
/// <param name="Items">The listeners, in the order they were written.</param>
/// <param name="At">The place of the list.</param>
internal sealed record ListenerSet(IReadOnlyList<(Listener Listener, Origin At)> Items, Origin At)
{
    internal static ListenerSet Empty { get; } = new([], Origin.Root());

    /// <summary>One listener or several: never both properties at once (GEN-001).</summary>
    internal static ListenerSet Of(MapContext context, Listener? one, IList<Listener> several)
    {
        if (one is not null && several.Count > 0)
        {
            context.Report(RuleBook.OneOrSeveral(context.Subject, context.Root["Listeners"], "Listener", "Listeners"));
        }

        return several.Count > 0 ? Of(several, context.Root["Listeners"])
            : one is not null ? new([(one, context.Root["Listener"])], context.Root["Listener"])
            : new([(Listener.Http(), context.Root["Listener"].AsDefault())], context.Root["Listener"].AsDefault());
    }

    internal static ListenerSet Of(IEnumerable<Listener> listeners, Origin at) =>
        new([.. listeners.Select((listener, i) => (listener, at[i]))], at);
}
