namespace Pulumi.Aws.Contract.Tests.Honesty;

/// <summary>The reference tables leave out the types of lookups: they follow from the others.</summary>
public class StateSurfaceTests
{
    public static TheoryData<Type> Resources => new(
        LoadedPackage.Assembly.GetExportedTypes()
            .Where(type => typeof(CustomResource).IsAssignableFrom(type) && !typeof(ProviderResource).IsAssignableFrom(type))
            .Where(type => type.Namespace is "Pulumi.Aws.AppMesh" or "Pulumi.Aws.ServiceDiscovery" or "Pulumi.Aws.VpcLattice" or "Pulumi.Aws.Acm"));

    [Theory]
    [MemberData(nameof(Resources))]
    public void State_takes_every_input_and_every_output_and_requires_none(Type resource)
    {
        var state = Member.OfArgs(Type(resource.FullName + "State")).ToList();
        var inputs = Member.OfArgs(Type(resource.FullName + "Args"));
        var outputs = Member.OfResource(resource);

        Assert.Equal(inputs.Concat(outputs).Select(member => member.Wire).ToHashSet(), state.Select(member => member.Wire).ToHashSet());
        Assert.DoesNotContain(state, member => member.Required);
        Assert.All(state.Where(member => member.Brackets.Length == 0), member => Assert.EndsWith("?", TypeNames.Of(member.Nullability), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void The_nested_types_of_state_mirror_those_of_the_args(Type resource)
    {
        var twins = LoadedPackage.Assembly.GetExportedTypes()
            .Where(type => type.Namespace == resource.Namespace + ".Inputs" && type.Name.EndsWith("GetArgs", StringComparison.Ordinal))
            .Where(type => type.Name.StartsWith(resource.Name, StringComparison.Ordinal));

        foreach (var twin in twins)
        {
            if (LoadedPackage.Assembly.GetType(twin.FullName!.Replace("GetArgs", "Args", StringComparison.Ordinal)) is { } args)
            {
                Assert.Equal(Describe(args), Describe(twin));
            }
        }
    }

    private static Type Type(string name) => LoadedPackage.Assembly.GetType(name, throwOnError: true)!;

    private static IEnumerable<string> Describe(Type args) => Member.OfArgs(args).Select(member =>
        $"{member.Wire} {member.Required} {TypeNames.Of(member.Nullability).Replace("GetArgs", "Args", StringComparison.Ordinal)}");
}
