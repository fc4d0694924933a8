namespace Pulumi.AppMeshKit.Model;

/// <summary>What a place is about: the first of its members that says so.</summary>
internal static class SettingTopics
{
    public static SettingTopic Of(IReadOnlyList<SettingSegment> segments)
    {
        var members = segments.Where(segment => !segment.IsKey).Select(segment => segment.Name).ToList();
        if (members.Contains("tls") || members.Contains("clientPolicy")) return SettingTopic.Tls;

        return members.Select(Of).FirstOrDefault(topic => topic is not null) ?? SettingTopic.Other;
    }

    private static SettingTopic? Of(string member) => member switch
    {
        "backends" or "backendDefaults" or "egressFilter" => SettingTopic.Backends,
        "match" or "priority" => SettingTopic.Matching,
        "timeout" => SettingTopic.Timeouts,
        "retryPolicy" => SettingTopic.Retries,
        "listeners" => SettingTopic.Listeners,
        "serviceDiscovery" => SettingTopic.Discovery,
        "logging" => SettingTopic.Logging,
        "action" or "provider" => SettingTopic.Targets,
        _ => null,
    };
}
