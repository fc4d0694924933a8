using System.Reflection;

namespace Pulumi.AwsNative.Contract.Tests.Honesty;

/// <summary>The contract assembly offers what the real package offers: nothing else, and nothing less in the resources it carries.</summary>
public class HonestyTests() : HonestContract(
    ["VpcLattice"],
    byHand: [typeof(Provider), typeof(ProviderArgs), typeof(AwsNative.Inputs.ProviderDefaultTagsArgs)])
{
    [SharedFact]
    public void What_services_need_of_the_vpc_lattice_module_is_the_real_one() => AssertModuleIs(
        "VpcLattice",
        "pulumi-awsnative-vpclattice.tsv",
        "AccessLogSubscription",
        "AuthPolicy",
        "Listener",
        "Rule",
        "Service",
        "ServiceNetwork",
        "ServiceNetworkServiceAssociation",
        "ServiceNetworkVpcAssociation",
        "TargetGroup");

    [SharedFact]
    public void Every_enum_has_the_real_ones_members()
    {
        var ours = Enums.Types.ToDictionary(type => type.FullName!, Describe);
        var real = SharedReference.ReadLines("pulumi-awsnative-vpclattice-enums.txt").Where(line => ours.Keys.Any(name => IsAbout(line, name)));

        AssertSame(real, ours.Values.SelectMany(lines => lines));
    }

    private static bool IsAbout(string line, string type) => line.StartsWith(type, StringComparison.Ordinal) && line[type.Length] is ' ' or '.';

    private static IEnumerable<string> Describe(Type type) =>
    [
        $"{type.FullName} : [EnumType()] struct {type.BaseType}",
        .. Enums.MembersOf(type).Select(member => $"{type.FullName}.{member.Name} : static {member.PropertyType} {{ get; }}"),
    ];
}
