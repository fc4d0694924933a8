namespace Pulumi.Aws.Contract.Tests;

internal static class Tokens
{
    public const string Listener = "aws:vpclattice/listener:Listener";
    public const string ListenerRule = "aws:vpclattice/listenerRule:ListenerRule";
    public const string Mesh = "aws:appmesh/mesh:Mesh";
    public const string Route = "aws:appmesh/route:Route";
    public const string TargetGroup = "aws:vpclattice/targetGroup:TargetGroup";
    public const string VirtualNode = "aws:appmesh/virtualNode:VirtualNode";
    public const string Service = "aws:servicediscovery/service:Service";
    public const string Certificate = "aws:acm/certificate:Certificate";
    public const string Provider = "pulumi:providers:aws";
}
