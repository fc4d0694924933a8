namespace Pulumi.AppMeshKit.Model;

/// <summary>What is lost, in as few words as a sentence has room for.</summary>
internal static class LostText
{
    /// <summary>Of more items than this, the others are counted.</summary>
    private const int MostItems = 4;

    /// <summary>A value, a structure or a list.</summary>
    public static string Of(object value) => value switch
    {
        ApiObject structure => SettingText.Of(SettingTree.Of(structure)),
        IReadOnlyCollection<ApiObject> { Count: > 0 } items => Items([.. items.Select(item => SettingKeys.Of(item) ?? Of(item))]),
        IReadOnlyCollection<IValue> { Count: > 0 } items => Items([.. items.Select(item => $"{item}")]),
        _ => value.ToString() ?? string.Empty,
    };

    private static string Items(List<string> items) =>
        Say.And(items.Count <= MostItems ? items : [.. items.Take(MostItems - 1), $"{items.Count - MostItems + 1} more"]);
}
