namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Where two trees of settings differ. What is only on one side is one difference, whatever is below it; so are matches and
/// durations. Everything that differs is found: where nothing below a place differs, the place itself does.
/// </summary>
internal sealed class SettingDifferences
{
    private readonly List<(IReadOnlyList<SettingSegment> Path, SettingNode? Before, SettingNode? After)> _found = [];

    /// <summary>The differences of two structures.</summary>
    public static IReadOnlyList<(IReadOnlyList<SettingSegment> Path, SettingNode? Before, SettingNode? After)> Of(ApiObject before, ApiObject after)
    {
        var differences = new SettingDifferences();
        differences.Compare([], SettingTree.Of(before), SettingTree.Of(after));
        return differences._found;
    }

    private void Compare(IReadOnlyList<SettingSegment> path, SettingNode? before, SettingNode? after)
    {
        if (before is not null && after is not null && before.Value.Equals(after.Value)) return;
        if (before is null || after is null || IsWhole(before) || IsWhole(after) || !HaveCommon(before, after))
        {
            _found.Add((path, before, after));
            return;
        }

        var found = _found.Count;
        foreach (var name in before.Children.Concat(after.Children).Select(child => child.Name).Distinct())
            Compare([.. path, new(name, before.IsList)], before[name], after[name]);
        if (_found.Count == found) _found.Add((path, before, after)); // the order of a list, and nothing else
    }

    private static bool IsWhole(SettingNode node) => node.IsUnknown || node.Children.Count == 0
        || node.Value is Duration or HttpRouteMatch or HttpGatewayRouteMatch or GrpcRouteMatch or GrpcGatewayRouteMatch or TcpRouteMatch or PortMapping;

    // A list is compared item by item even where all items are new; a structure that has become another kind of thing is not.
    private static bool HaveCommon(SettingNode before, SettingNode after) =>
        before.IsList || before.Children.Any(child => after[child.Name] is not null);
}
