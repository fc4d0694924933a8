namespace Pulumi.Aws.Contract.Tests.Honesty;

/// <summary>The contract assembly offers what the real package offers: nothing else, and nothing less in the resources it carries.</summary>
public class HonestyTests() : HonestContract(
    ["AppMesh", "ServiceDiscovery", "VpcLattice", "Acm"],
    byHand: [typeof(Provider), typeof(ProviderArgs), typeof(Aws.Inputs.ProviderDefaultTagsArgs)])
{
    [SharedFact]
    public void The_app_mesh_module_is_the_real_one() => AssertModuleIs("AppMesh", "pulumi-aws-appmesh.tsv");

    [SharedFact]
    public void The_service_discovery_module_is_the_real_one() => AssertModuleIs("ServiceDiscovery", "pulumi-aws-servicediscovery.tsv");

    [SharedFact]
    public void What_services_need_of_the_vpc_lattice_module_is_the_real_one() => AssertModuleIs(
        "VpcLattice",
        "pulumi-aws-vpclattice.tsv",
        "AccessLogSubscription",
        "AuthPolicy",
        "Listener",
        "ListenerRule",
        "Service",
        "ServiceNetwork",
        "ServiceNetworkServiceAssociation",
        "ServiceNetworkVpcAssociation",
        "TargetGroup",
        "TargetGroupAttachment");
}
