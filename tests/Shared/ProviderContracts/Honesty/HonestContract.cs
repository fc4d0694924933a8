using System.Reflection;

namespace Pulumi.ProviderContracts.Honesty;

/// <summary>
/// What holds for the contract assembly of any provider's package: nothing is there that the real one has not, and what is
/// carried is whole. The tests of a package add the comparisons with its tables.
/// </summary>
public abstract class HonestContract(IReadOnlyList<string> modules, IReadOnlyList<Type> byHand)
{
    private IEnumerable<Type> GeneratedTypes => modules.SelectMany(module => Surface.Of($"{LoadedPackage.Name}.{module}").Types);

    [ContractFact]
    public void No_type_is_there_that_no_resource_leads_to() => AssertSame(
        GeneratedTypes.Concat(byHand).Select(type => type.FullName!),
        LoadedPackage.Assembly.GetExportedTypes().Select(type => type.FullName!));

    [ContractFact]
    public void A_type_has_no_public_member_but_its_properties_constructor_and_factories()
    {
        foreach (var type in GeneratedTypes)
        {
            var others = type
                .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is not (FieldInfo { IsInitOnly: true, IsStatic: false } or MethodInfo { IsSpecialName: true }))
                .Where(member => member is not PropertyInfo { GetMethod.IsStatic: false })
                .Where(member => !(type.IsValueType && member is PropertyInfo property && property.PropertyType == type))
                .Select(member => member.Name);
            string[] expected = typeof(Resource).IsAssignableFrom(type) ? [".ctor", "Get"]
                : typeof(ResourceArgs).IsAssignableFrom(type) ? [".ctor", "Empty"]
                : type.IsValueType ? ["Equals", "Equals", "GetHashCode", "ToString"]
                : [];
            Assert.Equal(expected, others.Order(StringComparer.Ordinal));
        }
    }

    /// <summary>A module is, letter by letter, what its table says: as a whole, or in the resources named.</summary>
    protected static void AssertModuleIs(string module, string table, params string[] resources)
    {
        var real = Row.ReadTable(table).Where(row => resources.Length == 0 || resources.Contains(row.Resource)).ToList();
        var ours = Surface.Of($"{LoadedPackage.Name}.{module}").Rows;

        Assert.NotEmpty(real);
        AssertSame(real.Select(row => row.ToString()), ours.Select(row => row.ToString()));
    }

    protected static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var wanted = expected.ToHashSet(StringComparer.Ordinal);
        var found = actual.ToHashSet(StringComparer.Ordinal);
        var differences = wanted.Except(found).Select(row => "missing: " + row)
            .Concat(found.Except(wanted).Select(row => "invented: " + row))
            .ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
