namespace Pulumi;

/// <summary>Turns aliases into the URNs they stand for, and checks them on the way.</summary>
internal static class AliasUrns
{
    public static Output<string> Of(Input<Alias> alias, string name, string type, Resource? parent)
        => alias.ToOutput().Apply(given => Of(given, name, type, parent));

    /// <summary>A resource waits for the names and parents in its aliases.</summary>
    public static async Task WaitForAsync(Input<Alias> alias)
    {
        if (await alias.ToOutput().GetValueAsync(null!).ConfigureAwait(false) is not { Urn: null } given)
            return;

        foreach (var part in new[] { given.Name, given.Type, given.Stack, given.Project, given.ParentUrn })
            await part.ToOutput().GetValueAsync("").ConfigureAwait(false);
        if (given.Parent != null)
            await given.Parent.Urn.GetValueAsync("").ConfigureAwait(false);
    }

    private static Output<string> Of(Alias alias, string name, string type, Resource? parent)
    {
        if (alias.Urn != null)
        {
            RefuseBesideUrn(alias);
            return Output.Create(alias.Urn);
        }

        if ((alias.Parent != null ? 1 : 0) + (alias.ParentUrn != null ? 1 : 0) + (alias.NoParent ? 1 : 0) > 1)
            throw new ArgumentException("Only specify one of 'Parent', 'ParentUrn' or 'NoParent' in an Alias");

        var keepsParent = alias.ParentUrn == null && !alias.NoParent;
        return Urn.Create(
            alias.Name ?? name,
            alias.Type ?? type,
            keepsParent ? alias.Parent ?? parent : null,
            alias.ParentUrn,
            alias.Project,
            alias.Stack);
    }

    private static void RefuseBesideUrn(Alias alias)
    {
        var second =
            alias.Name != null ? nameof(Alias.Name)
            : alias.Type != null ? nameof(Alias.Type)
            : alias.Project != null ? nameof(Alias.Project)
            : alias.Stack != null ? nameof(Alias.Stack)
            : alias.Parent != null ? nameof(Alias.Parent)
            : alias.ParentUrn != null ? nameof(Alias.ParentUrn)
            : alias.NoParent ? nameof(Alias.NoParent)
            : null;
        if (second != null)
            throw new ArgumentException($"Alias should not specify both Urn and {second}");
    }
}
