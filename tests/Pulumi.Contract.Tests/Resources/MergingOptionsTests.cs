namespace Pulumi.Contract.Tests.Resources;

public sealed class MergingOptionsTests
{
    [Fact]
    public void Nothing_merged_with_nothing_is_new_options()
    {
        Assert.NotNull(CustomResourceOptions.Merge(null, null));
        Assert.NotNull(ComponentResourceOptions.Merge(null, null));
    }

    [Fact]
    public void Single_values_of_the_second_win()
    {
        var merged = CustomResourceOptions.Merge(
            new() { Protect = true, Version = "1", ImportId = "i", DeleteBeforeReplace = true },
            new() { Protect = false, Version = "2" });
        Assert.Equal((false, "2", "i", true), (merged.Protect, merged.Version, merged.ImportId, merged.DeleteBeforeReplace));
    }

    [Fact]
    public async Task Lists_are_joined_first_before_second()
    {
        var merged = CustomResourceOptions.Merge(
            new() { IgnoreChanges = { "a" }, ReplaceOnChanges = { "a" }, AdditionalSecretOutputs = { "a" }, Aliases = { new Alias { Name = "a" } } },
            new() { IgnoreChanges = { "b" }, ReplaceOnChanges = { "b" }, AdditionalSecretOutputs = { "b" }, Aliases = { new Alias { Name = "b" } } });
        Assert.Equal(["a", "b"], merged.IgnoreChanges);
        Assert.Equal(["a", "b"], merged.ReplaceOnChanges);
        Assert.Equal(["a", "b"], merged.AdditionalSecretOutputs);
        var names = await Task.WhenAll(merged.Aliases.Select(alias => Run.ValueAsync(alias.Apply(given => given.Name!))));
        Assert.Equal(["a", "b"], names);
    }

    [Fact]
    public void Neither_side_changes()
    {
        var first = new CustomResourceOptions { IgnoreChanges = { "a" } };
        var second = new CustomResourceOptions { IgnoreChanges = { "b" } };
        CustomResourceOptions.Merge(first, second).IgnoreChanges.Add("c");
        Assert.Equal(["a"], first.IgnoreChanges);
        Assert.Equal(["b"], second.IgnoreChanges);
    }

    [Fact]
    public void Environment_variable_mappings_of_the_second_win()
    {
        var merged = CustomResourceOptions.Merge(
            new() { EnvVarMappings = { ["A"] = "1", ["B"] = "1" } },
            new() { EnvVarMappings = { ["B"] = "2" } });
        Assert.Equal(("1", "2"), (merged.EnvVarMappings["A"], merged.EnvVarMappings["B"]));
    }
}
