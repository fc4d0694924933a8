namespace Pulumi.AppMeshKit;

/// <summary>One block <c>vpcLatticeConfigurations</c> of an ECS service; the members have the names of both providers' arguments.</summary>
/// <param name="PortName">The name of the container's port mapping in the task definition.</param>
/// <param name="RoleArn">The infrastructure role of ECS.</param>
/// <param name="TargetGroupArn">The target group.</param>
public sealed record EcsLatticeConfiguration(string PortName, Input<string> RoleArn, Output<string> TargetGroupArn);
