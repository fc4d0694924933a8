using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A plan as text: everything that is registered, in the order in which it is.</summary>
internal sealed class LatticePlanText
{
    private readonly StringBuilder _text = new();

    /// <summary>The plan, a line for each resource.</summary>
    public static string Of(LatticePlan plan)
    {
        var text = new LatticePlanText();
        if (plan.Network is { } network) text.Line(0, $"service network {network.Name}", network.Tags);
        foreach (var service in plan.Services) text.Service(service);
        return text._text.ToString();
    }

    private void Service(LatticeService service)
    {
        Line(0, $"service {service.Name}, {LatticeSummary.Of(service)}", service.Tags);
        foreach (var listener in service.Listeners)
        {
            Line(1, $"listener {listener.Name}, {listener.Protocol}", listener.Tags);
            foreach (var rule in listener.Rules) Line(2, $"{rule.Priority}  {rule.Route.Name}: {LatticeSummary.Of(rule.Match)} -> {Action(rule.Action)}", rule.Tags);
            Line(2, $"else{(listener.DefaultRoute is { } route ? $"  {route.Name}:" : string.Empty)} -> {Action(listener.Default)}", []);
        }

        foreach (var group in service.TargetGroups)
        {
            var ip = group.IpAddressType is { } type ? $", {type}" : string.Empty;
            Line(1, $"target group {group.Name}, {group.ProtocolVersion}, port {group.Port}{ip}, {Check(group.HealthCheck)}", group.Tags);
        }
    }

    private static string Action(LatticeAction action) => action.Forward.Count == 0
        ? LatticeAction.NotFoundStatus.ToString(CultureInfo.InvariantCulture)
        : string.Join(", ", action.Forward.Select(weight => $"{weight.Group.Name} {weight.Weight}"));

    private static string Check(LatticeHealthCheck? check) => check is null
        ? "not checked"
        : $"checked with {check.ProtocolVersion} {check.Path}{(check.Port is { } port ? $" on port {port}" : string.Empty)} every {check.IntervalSeconds} s, {check.TimeoutSeconds} s for an answer, {check.HealthyThreshold} up, {check.UnhealthyThreshold} down";

    private void Line(int depth, string line, IReadOnlyList<TagRef> tags)
    {
        _text.Append(' ', depth * 2).Append(line);
        if (tags.Count > 0) _text.Append("  {").AppendJoin(", ", tags.Select(tag => $"{tag.Key}={tag.Value}")).Append('}');
        _text.Append('\n');
    }
}
