using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>What was said about the components of a mesh, so that nothing is said twice, and whose each resource is.</summary>
internal sealed class SaidFindings
{
    private readonly Lock _lock = new();
    private readonly HashSet<(string Rule, ResourceId Resource, string Path, string Message)> _said = [];
    private readonly Dictionary<ResourceId, string> _owners = [];

    /// <summary>A component has joined, and its findings were said.</summary>
    /// <param name="title">Its kind and name: <c>ServiceWithRouter "colors"</c>.</param>
    /// <param name="requests">Its resources.</param>
    /// <param name="findings">What was said.</param>
    internal void Add(string title, IEnumerable<ApiRequest> requests, IEnumerable<Finding> findings)
    {
        lock (_lock)
        {
            foreach (var request in requests) _owners.TryAdd(request.Id(), title);
            foreach (var finding in findings) _said.Add(KeyOf(finding));
        }
    }

    /// <summary>Those of these findings that were not said before. From now on they count as said.</summary>
    internal IReadOnlyList<Finding> New(IEnumerable<Finding> findings)
    {
        lock (_lock) return [.. findings.Where(finding => _said.Add(KeyOf(finding)))];
    }

    /// <summary>The component that a finding is about; null where it is about none that joined.</summary>
    internal string? OwnerOf(Finding finding)
    {
        lock (_lock) return _owners.GetValueOrDefault(finding.Resource);
    }

    private static (string Rule, ResourceId Resource, string Path, string Message) KeyOf(Finding finding) => (finding.Rule.Id, finding.Resource, finding.Path, finding.Message);
}
