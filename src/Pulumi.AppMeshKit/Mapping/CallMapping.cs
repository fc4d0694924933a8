using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>What nodes are said to call. It stands beside the API model: App Mesh has no word for it.</summary>
internal static class CallMapping
{
    internal static void Declare(this MapContext context, Value<string> node, Chosen<IEnumerable<string>> calls)
    {
        var index = 0;
        foreach (var host in calls.Value ?? [])
        {
            var at = calls.At[index++];
            if (!DomainName.IsValid(host)) context.Report(RuleBook.CallIsNoHost(context.Subject, at, host));
            context.Calls.Add(new(node.ToString(), host, at));
        }
    }
}
