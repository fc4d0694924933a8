namespace Pulumi.AppMeshKit.Model;

/// <summary>Which service calls which: a service calls what the nodes behind it call.</summary>
/// <remarks>Versions of a service mostly call the same, so seen by services a cycle is one, and by nodes it would be many.</remarks>
internal sealed class ServiceSteps
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<(int From, int To), ServiceCall> _calls = [];
    private readonly List<List<int>> _next = [];

    public ServiceSteps(CallGraph graph)
    {
        Services = [.. graph.Services.Where(service => service.Name is not null).DistinctBy(service => service.Name!.ToString(), StringComparer.Ordinal)];
        foreach (var service in Services) _numbers.Add(service.Name!.ToString(), _numbers.Count);
        foreach (var service in Services) _next.Add([.. Steps(graph, service)]);
    }

    /// <summary>The services; their places in this list are their numbers.</summary>
    public IReadOnlyList<VirtualServiceRequest> Services { get; }

    /// <summary>The numbers of the services that each service calls.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Next => _next;

    /// <summary>The first call that leads from a service to another.</summary>
    public ServiceCall Call(int from, int to) => _calls[(from, to)];

    private IEnumerable<int> Steps(CallGraph graph, VirtualServiceRequest service)
    {
        var from = _numbers[service.Name!.ToString()];
        var nodes = graph.TargetsOf(service.Name).All.Where(target => target.TakesTraffic).Select(target => target.Node).OfType<VirtualNodeRequest>();
        foreach (var call in nodes.Distinct<VirtualNodeRequest>(ReferenceEqualityComparer.Instance).SelectMany(graph.CallsOf))
        {
            if (_numbers.TryGetValue(call.Name.ToString(), out var to) && _calls.TryAdd((from, to), call)) yield return to;
        }
    }
}
