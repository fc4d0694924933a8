using System.Text;
using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>Auth policies of services, made of the declared backends.</summary>
internal static class LatticePolicies
{
    /// <summary>The longest policy, in bytes.</summary>
    private const int MostBytes = 10_240;

    /// <summary>The virtual nodes that declare a service as a backend, sorted by name.</summary>
    internal static IReadOnlyList<string> CallersOf(CallGraph graph, Value<string> service) =>
        [.. graph.CallersOf(service).OfType<VirtualNodeRequest>().Select(caller => $"{caller.Name}").Order(StringComparer.Ordinal)];

    /// <summary>What is wrong with the roles.</summary>
    internal static IEnumerable<Finding> Check(Place at, MeshModel mesh, IReadOnlyDictionary<string, Input<string>> roles)
    {
        var graph = new CallGraph(mesh);
        return graph.Services
            .SelectMany(service => CallersOf(graph, service.Name!))
            .Distinct()
            .Where(caller => !roles.ContainsKey(caller))
            .Select(caller => RuleBook.LatticeNoRole(at.Missing("Roles"), caller));
    }

    /// <summary>The policy that lets these roles in.</summary>
    internal static Output<string> Of(string service, IEnumerable<Input<string>> roles) => Output.All(roles).Apply(arns =>
    {
        var policy = new JsonObject
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new JsonArray(new JsonObject
            {
                ["Effect"] = "Allow",
                ["Principal"] = new JsonObject { ["AWS"] = new JsonArray([.. arns.Distinct().Order(StringComparer.Ordinal).Select(arn => JsonValue.Create(arn))]) },
                ["Action"] = "vpc-lattice-svcs:Invoke",
                ["Resource"] = "*",
            }),
        }.ToJsonString();
        var bytes = Encoding.UTF8.GetByteCount(policy);
        return bytes <= MostBytes ? policy : throw new RunException($"{service}: {RuleBook.LatticePolicySize(Place.Of(new ResourceId(ResourceKind.VirtualService, null, null, service), Origin.Root()), bytes)}");
    });
}
