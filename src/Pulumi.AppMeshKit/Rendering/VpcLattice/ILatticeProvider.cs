using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>A provider that has the resources of VPC Lattice. Both get the same plan; only their words differ.</summary>
internal interface ILatticeProvider
{
    /// <summary>The service network of a mesh.</summary>
    LatticeHandle ServiceNetwork(LatticeChild child, string name);

    /// <summary>Lets the clients of a VPC call the services of a network.</summary>
    CustomResource VpcAssociation(LatticeChild child, Input<string> network, VpcAssociation vpc);

    /// <summary>Delivers the access log of a network.</summary>
    CustomResource AccessLog(LatticeChild child, Input<string> network, Input<string> destinationArn);

    /// <summary>A service.</summary>
    LatticeServiceHandle Service(LatticeChild child, LatticeService service, Input<string>? certificateArn, bool requiresIam);

    /// <summary>Puts a service into a network.</summary>
    CustomResource ServiceAssociation(LatticeChild child, Input<string> service, Input<string> network);

    /// <summary>A target group, with the targets that are registered by hand.</summary>
    LatticeHandle TargetGroup(LatticeChild child, LatticeTargetGroup group, Input<string> vpcId, IReadOnlyList<LatticeTarget> targets);

    /// <summary>A listener with its default action.</summary>
    LatticeHandle Listener(LatticeChild child, LatticeListener listener, Input<string> service, Func<LatticeTargetGroup, Input<string>> identifierOf);

    /// <summary>A rule of a listener.</summary>
    CustomResource Rule(LatticeChild child, LatticeRule rule, Input<string> service, Input<string> listener, Func<LatticeTargetGroup, Input<string>> identifierOf);

    /// <summary>Who may call a service.</summary>
    CustomResource AuthPolicy(LatticeChild child, Input<string> service, Output<string> policy);
}
