namespace Pulumi.AppMeshKit.Model;

/// <summary>The host name that a gateway route is for: a name, or everything below one.</summary>
internal sealed class HostCondition(string name, bool isSuffix) : Condition(Dimension.Host)
{
    /// <summary>How it is written: <c>www.shop.com</c>, <c>*.shop.com</c>.</summary>
    public string Words { get; } = isSuffix ? "*" + name : name;

    /// <summary>The same for every spelling: hosts are compared without regard to case.</summary>
    public string Key => Words.ToLowerInvariant();

    /// <summary>How specific it is: an exact name before every suffix, a longer suffix before a shorter one.</summary>
    public int Rank { get; } = isSuffix ? name.Length : int.MaxValue;

    /// <summary>Hosts that it takes, with these labels below a suffix.</summary>
    public IEnumerable<string> Samples(IEnumerable<string> labels) => isSuffix ? labels.Select(label => (name.StartsWith('.') ? label : label + ".") + name) : [name];

    /// <inheritdoc />
    public override Outcome Test(string? value) =>
        value is not null && (isSuffix ? value.Length > name.Length && value.EndsWith(name, StringComparison.OrdinalIgnoreCase) : value.Equals(name, StringComparison.OrdinalIgnoreCase))
            ? Outcome.Yes
            : Outcome.No;

    /// <inheritdoc />
    public override string Refusal(string? value) => $"\"{value}\" is not {Words}";
}
