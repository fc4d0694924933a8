using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// Which components say what. What a component cannot say exactly is left, and with it what hangs together with it, so that
/// nothing waits for what another registers under a mere name; then all is planned anew.
/// </summary>
internal sealed class MeshPlan
{
    private readonly PlaceholderStandIns _standIns;
    private readonly Dictionary<ApiRequest, string> _left = new(ReferenceEqualityComparer.Instance);
    private readonly List<ApiRequest> _known = [];
    private readonly Dictionary<ApiRequest, ApiRequest> _definitions = new(ReferenceEqualityComparer.Instance);
    private readonly string? _name;
    private readonly string? _owner;

    private MeshPlan(IReadOnlyList<ApiRequest> definitions, PlaceholderStandIns standIns)
    {
        _standIns = standIns;
        (_name, _owner) = (definitions[0].MeshName is { } name ? standIns.TextOf(name) : null, definitions[0].MeshOwner is { } owner ? standIns.TextOf(owner) : null);
        var seen = new HashSet<ResourceId>();
        foreach (var definition in definitions)
        {
            if (KnownRequest.Of(definition, standIns, out var refused) is not { } known) _left[definition] = refused!;
            else if (!seen.Add(known.Id())) _left[definition] = "it is defined twice";
            else
            {
                _known.Add(known);
                _definitions[known] = definition;
            }
        }
    }

    /// <summary>Plans a mesh.</summary>
    /// <param name="definitions">Its definitions.</param>
    /// <param name="standIns">The stand-ins.</param>
    /// <param name="names">The names of the program; those of this mesh are taken.</param>
    internal static PlannedMesh Of(IReadOnlyList<ApiRequest> definitions, PlaceholderStandIns standIns, ref ProgramNames names)
    {
        var plan = new MeshPlan(definitions, standIns);
        while (true)
        {
            var (left, trial) = (plan._left.Count, names.Copy());
            var planned = plan.Run(trial);
            if (plan._left.Count > left) continue;
            names = trial;
            return planned;
        }
    }

    private PlannedMesh Run(ProgramNames names)
    {
        var available = _known.Where(request => !_left.ContainsKey(request)).ToList();
        var name = names.Free([Naming.Component(_standIns.Readable(_name ?? "mesh"))]);
        var variable = names.Variables.Claim("mesh") ? "mesh" : names.Variables.Take(Identifiers.CamelCase(name, "mesh"), "Mesh");
        names.Take(name);
        var mesh = new ExistingMesh(_name ?? string.Empty, _owner, MeshDefaults.None);
        var parts = new MeshParts(mesh, MeshModel.Empty(_name, _owner).With(available), LeftNames.Of(_left.Keys, _standIns), _standIns, names);
        var document = available.OfType<MeshRequest>().FirstOrDefault();
        var first = document is not null ? Try([document], () => Document(name, variable, document))
            : _left.Keys.Any(request => request is MeshRequest) ? null
            : new Part(nameof(ExistingMesh), name, variable, mesh, []);
        new MeshGroups(parts, available, Try<object>).Add();
        return new(variable, first is null ? null : Defined(first), [.. parts.All.Select(Defined)], Left(), parts.Services, parts.References);
    }

    // The parts were made with stand-ins; from here on it counts which definitions they stand for.
    private Part Defined(Part part) => part with { Requests = [.. part.Requests.Select(known => _definitions[known])] };

    private IReadOnlyList<LeftDefinition> Left() =>
        [.. _left.Select(left => _definitions.TryGetValue(left.Key, out var definition) ? new(definition, left.Key, left.Value) : new LeftDefinition(left.Key, null, left.Value))];

    private Part Document(string name, string variable, MeshRequest document)
    {
        var mesh = document.MeshName.Text("the name of the mesh");
        var args = new MeshArgs
        {
            Name = mesh == name ? null : mesh,
            EgressFilter = document.Spec?.EgressFilter?.Type.Choice<EgressFilter>(ApiText.Of, "the egress filter"),
            IpPreference = document.Spec?.ServiceDiscovery?.IpPreference.Choice<IpPreference>(ApiText.Of, "the IP preference"),
            Tags = TagUnmapping.Tags(document.Tags),
            Defaults = MeshDefaults.None,
        };
        var mapped = MeshMapping.Map(name, args, new MeshScope(mesh, null, args.Defaults, [], Engines.AppMesh, isComplete: true));
        Likeness.Check([mapped.Model.Request], mapped.Context, [document]);
        return new(nameof(Mesh), name, variable, args, [document]);
    }

    private T? Try<T>(IReadOnlyList<ApiRequest> group, Func<T> part)
        where T : class
    {
        try
        {
            return part();
        }
        catch (CannotSayException why)
        {
            foreach (var request in group) _left.TryAdd(request, why.Message);
            return null;
        }
    }
}
