namespace Pulumi.AppMeshKit.Model;

/// <summary>Backends of one node that meet on a port. Envoy has one listener a port, so they must get on with each other.</summary>
internal static class BackendGraphRules
{
    public static IEnumerable<Finding> Check(MeshModel mesh, VirtualNodeRequest node)
    {
        Dictionary<int, List<Called>> byPort = [];
        foreach (var reference in MeshReference.Of(node))
        {
            var service = mesh.Service(reference.Name);
            foreach (var (port, protocol) in ListenerTable.OfProvider(mesh, service)?.Listeners ?? [])
            {
                if (protocol is null) continue;

                var called = new Called(reference.Name.ToString(), protocol, service!.Spec!.Provider!);
                if (!byPort.TryGetValue(port, out var others)) byPort.Add(port, others = []);
                if (Meets(others, called, port, reference.Place) is { } finding) yield return finding;
                others.Add(called);
            }
        }
    }

    private static Finding? Meets(List<Called> others, Called called, int port, Place at)
    {
        if (others.Find(other => other.Service != called.Service && other.Protocol != called.Protocol) is { } unlike)
            return RuleBook.BackendProtocols(at, (unlike.Service, unlike.Protocol), (called.Service, called.Protocol), port);

        // Two names of one provider lead to the same place: nothing needs to be told apart.
        return called.Protocol == "tcp" && others.Find(other => other.Service != called.Service && !other.Provider.Equals(called.Provider)) is { } like
            ? RuleBook.TcpBackends(at, like.Service, called.Service, port)
            : null;
    }

    private sealed record Called(string Service, string Protocol, VirtualServiceProvider Provider);
}
