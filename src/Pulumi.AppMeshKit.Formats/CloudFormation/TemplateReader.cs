using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads the App Mesh resources of a CloudFormation template.</summary>
internal sealed class TemplateReader
{
    private const string Loop = "Fn::ForEach::";

    private readonly SourceObject _resources;
    private readonly string _file;
    private readonly TemplateValues _values;
    private readonly List<UnreadableFile> _unreadable = [];

    /// <param name="template">The template.</param>
    /// <param name="file">Its file.</param>
    /// <param name="options">Values for parameters.</param>
    public TemplateReader(SourceObject template, string file, ReadingOptions options) =>
        (_resources, _file, _values) = ((SourceObject)template["Resources"]!, file, new(template, options.Values));

    /// <summary>Resources of types that do not exist, and loops that make resources.</summary>
    public IReadOnlyList<UnreadableFile> Unreadable => _unreadable;

    /// <summary>Whether a member of a template's resources is a loop that makes resources of a mesh.</summary>
    /// <param name="id">The member's name.</param>
    /// <param name="node">What it holds.</param>
    public static bool IsLoopOfMesh(string id, SourceNode node) => id.StartsWith(Loop, StringComparison.Ordinal) && HoldsMesh(node);

    /// <summary>The definitions in the order of the template.</summary>
    public IEnumerable<Definition> Read()
    {
        foreach (var id in _resources.Names)
        {
            if (IsLoopOfMesh(id, _resources[id]!))
                _unreadable.Add(new(_file, _resources[id]!.Line, $"the resources of {SourceText.Shorten(id)} are known only once CloudFormation has unfolded the loop.", "Write them out, or name the processed template (aws cloudformation get-template --template-stage Processed)."));
            if (_resources[id] is not SourceObject resource || TemplateResource.TypeIn(resource) is not { } type) continue;
            if (TemplateResource.KindOf(resource) is { } kind) yield return Read(id, resource, kind);
            else _unreadable.Add(new(_file, resource.Line, $"there is no resource type {TemplateResource.TypePrefix}{SourceText.Shorten(type)}.", Cure(type)));
        }
    }

    /// <summary>Whether a loop makes resources of a mesh.</summary>
    private static bool HoldsMesh(SourceNode node) => node switch
    {
        SourceList list => list.Items.Any(HoldsMesh),
        SourceObject one => TemplateResource.TypeIn(one) is not null || one.Names.Any(name => HoldsMesh(one[name]!)),
        _ => false,
    };

    private static string Cure(string type) =>
        NearestName.Of(type, RequestKind.All.Select(kind => kind.Name)) is { } near ? $"Write {TemplateResource.TypePrefix}{near}." : "Take it out.";

    private Definition Read(string id, SourceObject resource, RequestKind kind)
    {
        var problems = new List<ReadProblem>();
        var origin = Origin.Root(_file, resource.Line);
        var written = resource["Properties"];
        var properties = _values.Resolve(written ?? new SourceObject(resource.Line)) as SourceObject;
        if (properties is null && !TemplateValues.IsIntrinsic(written))
            problems.Add(new("GEN-012", origin, $"Properties that is {written!.Description}", "an object"));

        // What CloudFormation names itself has a name that nobody knows; only a virtual service must be given one.
        var request = (properties ?? new(resource.Line)).Select((_, node) => node, CloudFormationDialect.Instance);
        var name = CloudFormationDialect.Spell(kind.NameMember)!;
        if (request[name] is null && kind.Name != "VirtualService") request.Add(name, new SourceUnknown($"${{{id}}}", resource.Line), resource.Line);
        return new(kind.Read(request, origin, problems), DefinitionFormat.CloudFormation, _file, problems);
    }
}
