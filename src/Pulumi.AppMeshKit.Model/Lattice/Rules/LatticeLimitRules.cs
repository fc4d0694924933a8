using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The limits of VPC Lattice that one service can reach.</summary>
internal static partial class LatticeLimitRules
{
    /// <summary>Listeners of a service, unless the quota was raised.</summary>
    internal const int Listeners = 2;

    /// <summary>Rules of a listener besides its default, unless the quota was raised.</summary>
    internal const int Rules = 10;

    /// <summary>Target groups of one action.</summary>
    internal const int GroupsOfAction = 10;

    /// <summary>Target groups of a service, unless the quota was raised.</summary>
    internal const int GroupsOfService = 10;

    /// <summary>Header conditions of a rule.</summary>
    internal const int Headers = 5;

    /// <summary>Characters of a header's name.</summary>
    internal const int HeaderName = 100;

    /// <summary>Characters of a header's value.</summary>
    internal const int HeaderValue = 128;

    /// <summary>Characters of a path for the API itself, which Pulumi.Aws calls.</summary>
    internal const int Path = 200;

    /// <summary>Characters of a path for CloudFormation's schema, which Pulumi.AwsNative follows.</summary>
    internal const int NativePath = 128;

    /// <summary>What is over a limit.</summary>
    public static IEnumerable<Finding> Check(LatticeService service, LatticeOptions options)
    {
        var at = Place.Of(service.Request);
        if (service.Listeners.Count > Listeners) yield return RuleBook.LatticeListeners(at, service.Listeners.Count);
        if (service.TargetGroups.Count > GroupsOfService) yield return RuleBook.LatticeGroups(at, service.TargetGroups.Count);
        if (!options.HasVpc && service.TargetGroups.Count > 0) yield return RuleBook.LatticeNoVpc(at);
        if (service.TargetGroups.Any(group => group.ProtocolVersion != "HTTP1")) yield return RuleBook.LatticeConnections(at);
        foreach (var finding in service.Listeners.SelectMany(listener => OfListener(at, listener, options))) yield return finding;
        foreach (var finding in service.TargetGroups.SelectMany(OfNode).Distinct()) yield return finding;
    }

    private static IEnumerable<Finding> OfListener(Place at, LatticeListener listener, LatticeOptions options)
    {
        if (listener.Rules.Count > Rules) yield return RuleBook.LatticeRules(at, listener.Port, listener.Rules.Count);
        if (listener.DefaultRoute is { } route && listener.Default.Forward.Count > GroupsOfAction) yield return RuleBook.LatticeForward(Place.Of(route), listener.Default.Forward.Count);
        foreach (var rule in listener.Rules)
        {
            foreach (var finding in OfRule(rule, options)) yield return finding;
        }
    }

    private static IEnumerable<Finding> OfRule(LatticeRule rule, LatticeOptions options)
    {
        var at = Place.Of(rule.Route);
        if (rule.Action.Forward.Count > GroupsOfAction) yield return RuleBook.LatticeForward(at, rule.Action.Forward.Count);
        if (rule.Match.Headers.Count > Headers) yield return RuleBook.LatticeHeaders(at, rule.Match.Headers.Count);
        foreach (var header in rule.Match.Headers)
        {
            if (header.Name.Has(out var pseudo) && pseudo.StartsWith(':')) yield return RuleBook.LatticePseudoHeader(at.At("name", header.Name), header.Name);
            if (header.Name.HasBadLength(HeaderName, out var name)) yield return RuleBook.LatticeLength(at.At("name", header.Name), "the header's name", name, HeaderName);
            if (header.Value.Text.HasBadLength(HeaderValue, out var value)) yield return RuleBook.LatticeLength(at.At("value", header.Value.Text), $"the value of header {Say.Quoted(header.Name)}", value, HeaderValue);
        }

        if (rule.Match.Path is not { } path || !path.Text.Has(out var text)) yield break;

        var place = at.At("path", path.Text);
        var most = options.UsesAwsNative ? NativePath : Path;
        if (text.Length > most) yield return RuleBook.LatticeLength(place, "the path", text, most, text.Length <= Path ? $"Write a shorter one, or set Provider = LatticeProvider.Aws, which takes {Path}." : null);
        else if (!Allowed().IsMatch(text)) yield return RuleBook.LatticePath(place, path.Text);
        else if (path.IsPrefix && !text.EndsWith('/')) yield return RuleBook.LatticePrefix(place, path.Text);
    }

    private static IEnumerable<Finding> OfNode(LatticeTargetGroup group)
    {
        foreach (var listener in group.Node.Spec?.Listeners ?? [])
        {
            var idle = LatticeIdleTimeout.Of(listener);
            if (LatticeIdleTimeout.SecondsOf(idle) is { } seconds and not (>= LatticeIdleTimeout.Least and <= LatticeIdleTimeout.Most))
                yield return RuleBook.LatticeIdle(Place.Of(group.Node).At("idle", idle), seconds);
        }
    }

    /// <summary>The characters of a path that VPC Lattice takes.</summary>
    [GeneratedRegex("^/[a-zA-Z0-9@:%_+.~#?&/=-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
