using System.Globalization;
using System.Runtime.CompilerServices;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A route or gateway route as its table sees it: what it demands, where it stands, where it leads.</summary>
internal sealed record RouteEntry
{
    /// <summary>The definition.</summary>
    public required ApiRequest Request { get; init; }

    /// <summary>The listener's protocol that it is for: http, http2, grpc or tcp.</summary>
    public required string Protocol { get; init; }

    /// <summary>Where the route itself stands.</summary>
    public required Place Place { get; init; }

    /// <summary>The match; null where none was written.</summary>
    public required ApiObject? Match { get; init; }

    /// <summary>Where its match stands.</summary>
    public required Place MatchPlace { get; init; }

    /// <summary>Where it stands in the order.</summary>
    public required RouteRank Rank { get; init; }

    /// <summary>What a request must be like.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>The host name that it is for, at a gateway; null for every host.</summary>
    public HostCondition? Host { get; init; }

    /// <summary>Whether only a deployment knows the host name that it is for.</summary>
    public bool IsHostOpen { get; init; }

    /// <summary>Why it cannot be judged: something about it is known only after a deployment. Null where all is known.</summary>
    public string? OpenReason { get; init; }

    /// <summary>Whether the priority is the only thing that is not known.</summary>
    public bool IsPriorityAloneOpen { get; init; }

    /// <summary>Where it leads: equal for routes between which it makes no difference; null where that is not known.</summary>
    public required object? Destination { get; init; }

    /// <summary>Its name.</summary>
    public string Name => Request.Name?.ToString() ?? string.Empty;

    /// <summary>An entry is itself alone: tables hold each once, and comparing all that it holds would be dear.</summary>
    public bool Equals(RouteEntry? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Whether it is for a port: for the one it names, or for every one.</summary>
    public bool IsForPort(int port) => Conditions.All(condition => condition.Dimension.Kind != DimensionKind.Port || condition.Test(port.ToString(CultureInfo.InvariantCulture)) == Outcome.Yes);

    /// <summary>Whether a request fulfils all conditions but the host.</summary>
    public Outcome Test(RequestFacts facts)
    {
        var outcome = OpenReason is null ? Outcome.Yes : Outcome.Open;
        foreach (var condition in Conditions)
        {
            var one = condition.Test(facts[condition.Dimension]);
            if (one == Outcome.No) return Outcome.No;
            if (one == Outcome.Open) outcome = Outcome.Open;
        }

        return outcome;
    }

    /// <summary>Whether a request fulfils all conditions, and only the priority of the route is not known: where nothing else fits, that does not matter.</summary>
    public bool IsOpenInPriorityAlone(RequestFacts facts) =>
        IsPriorityAloneOpen && Conditions.All(condition => condition.Test(facts[condition.Dimension]) == Outcome.Yes);

    /// <summary>Why a request does not fulfil the conditions: the first that fails, in words.</summary>
    public string Refusal(RequestFacts facts)
    {
        var failed = Conditions.Append(Host).OfType<Condition>().OrderBy(condition => condition.Dimension.Kind).FirstOrDefault(condition => condition.Test(facts[condition.Dimension]) != Outcome.Yes);
        return failed is null ? OpenReason ?? string.Empty : $"{failed.Dimension} {failed.Refusal(facts[failed.Dimension])}";
    }
}
