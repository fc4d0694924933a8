using System.Reflection;

namespace Pulumi.Aws.Contract.Tests.Honesty;

/// <summary>The contract assembly offers what the real package offers: nothing else, and nothing less in the modules it carries.</summary>
public class HonestyTests
{
    private static readonly string[] _modules = ["AppMesh", "ServiceDiscovery", "VpcLattice", "Acm"];

    // Written by hand, because every table is about one module's resources.
    private static readonly Type[] _byHand = [typeof(Provider), typeof(ProviderArgs), typeof(Aws.Inputs.ProviderDefaultTagsArgs)];

    [SharedFact]
    public void The_app_mesh_module_is_the_real_one() => Compare("Pulumi.Aws.AppMesh", "pulumi-aws-appmesh.tsv");

    [SharedFact]
    public void The_service_discovery_module_is_the_real_one() => Compare("Pulumi.Aws.ServiceDiscovery", "pulumi-aws-servicediscovery.tsv");

    [ContractFact]
    public void No_type_is_there_that_no_resource_leads_to()
    {
        var expected = _modules.SelectMany(module => Surface.Of("Pulumi.Aws." + module).Types).Concat(_byHand);

        AssertSame(expected.Select(type => type.FullName!), Contract.Assembly.GetExportedTypes().Select(type => type.FullName!));
    }

    [ContractFact]
    public void A_class_has_no_public_member_but_its_properties_constructor_and_factories()
    {
        foreach (var type in _modules.SelectMany(module => Surface.Of("Pulumi.Aws." + module).Types))
        {
            var others = type
                .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is not (FieldInfo { IsInitOnly: true, IsStatic: false } or MethodInfo { IsSpecialName: true }))
                .Where(member => member is not PropertyInfo { GetMethod.IsStatic: false })
                .Select(member => member.Name);
            string[] expected = typeof(Resource).IsAssignableFrom(type) ? [".ctor", "Get"]
                : typeof(ResourceArgs).IsAssignableFrom(type) ? [".ctor", "Empty"]
                : [];
            Assert.Equal(expected, others.Order(StringComparer.Ordinal));
        }
    }

    private static void Compare(string moduleNamespace, string table)
    {
        var real = Row.ReadTable(table);
        var ours = Surface.Of(moduleNamespace).Rows;

        Assert.NotEmpty(real);
        AssertSame(real.Select(row => row.ToString()), ours.Select(row => row.ToString()));
    }

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var wanted = expected.ToHashSet(StringComparer.Ordinal);
        var found = actual.ToHashSet(StringComparer.Ordinal);
        var differences = wanted.Except(found).Select(row => "missing: " + row)
            .Concat(found.Except(wanted).Select(row => "invented: " + row))
            .ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
