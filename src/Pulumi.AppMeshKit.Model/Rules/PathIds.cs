namespace Pulumi.AppMeshKit.Model;

/// <summary>The ids of what is said about paths, which routes and gateway routes match in the same way.</summary>
internal sealed record PathIds(Rule Prefix, Rule Both, Rule Path, Rule Exact)
{
    public static PathIds Route { get; } = new(RuleBook.RT007, RuleBook.RT008, RuleBook.RT009, RuleBook.RT010);

    public static PathIds Gateway { get; } = new(RuleBook.GR005, RuleBook.GR006, RuleBook.GR007, RuleBook.GR007);
}
