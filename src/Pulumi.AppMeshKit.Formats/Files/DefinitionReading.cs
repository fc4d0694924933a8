using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// Collects files and makes definitions of them. It takes all files first: what a Kubernetes resource is called, and which
/// mesh it belongs to, can stand in another file.
/// </summary>
/// <param name="options">What the reader must be told.</param>
internal sealed class DefinitionReading(ReadingOptions options)
{
    private readonly List<(string File, DocumentItem Item)> _items = [];
    private readonly List<UnreadableFile> _unreadable = [];
    private readonly List<string> _skipped = [];
    private readonly List<string> _notes = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>Adds what cannot be read.</summary>
    public void Add(UnreadableFile file) => _unreadable.Add(file);

    /// <summary>Adds a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text.</param>
    public void Add(InputFile file, FileText text)
    {
        if (text.Text is null)
        {
            if (text.IsTooLong && !file.IsNamed) _skipped.Add(file.Name);
            else _unreadable.Add(new(file.Name, text.Line, text.Problem!, text.Cure!));
            return;
        }

        if (string.IsNullOrWhiteSpace(text.Text))
        {
            if (file.IsNamed) _unreadable.Add(new(file.Name, null, "the file is empty.", "Write a definition into it, or leave it out."));
            else _skipped.Add(file.Name);
            return;
        }

        var (documents, problems) = DocumentText.Read(text.Text, file.Name);
        var items = documents.SelectMany(DocumentItems.In).ToList();
        var broken = problems.Count == 0 ? [] : BrokenText.Judge(file, text.Text, problems);
        _unreadable.AddRange(broken);
        _items.AddRange(items.Select(item => (file.Name, item)));
        if (file.IsNamed) _named.Add(file.Name);
        if (items.Exists(item => item.Kind is not (DocumentItemKind.Namespace or DocumentItemKind.Listing or DocumentItemKind.PulumiWithoutMesh)) || broken.Count > 0) return;

        if (!file.IsNamed) _skipped.Add(file.Name);
        else _unreadable.Add(NoDefinition(file.Name, items));
    }

    /// <summary>All that came of the files.</summary>
    public DefinitionSet Result()
    {
        // Kubernetes resources do not name their mesh; what the other files define is read first.
        var others = _items.ConvertAll(item => Others(item.Item, item.File));
        var kubernetes = new KubernetesReader(
            options,
            _items.Where(item => item.Item.Kind is DocumentItemKind.Kubernetes or DocumentItemKind.Namespace),
            [.. others.SelectMany(read => read).Where(one => one.Variant is null && one.Request is MeshRequest)]);
        var definitions = _items
            .SelectMany((item, index) => item.Item.Kind == DocumentItemKind.Kubernetes ? kubernetes.Read(item.Item.Node, item.File) : others[index])
            .ToList();
        return new(definitions, [.. _unreadable, .. kubernetes.Unreadable], _skipped) { Notes = _notes };
    }

    private List<Definition> Others(DocumentItem item, string file)
    {
        switch (item.Kind)
        {
            case DocumentItemKind.Request:
                return [RequestDocument.Read(item.Node, file, options)];
            case DocumentItemKind.Template:
                var template = new TemplateReader(item.Node, file, options);
                var read = template.Read().ToList();
                _unreadable.AddRange(template.Unreadable);
                return read;
            case DocumentItemKind.Pulumi:
                return OfPulumi(PulumiDocumentFiles.Read(item.Node, file)!, file);
            case DocumentItemKind.Stranger:
                _unreadable.Add(new(file, item.Node.Line, $"an item of the list is no definition of a mesh. {Forms}", "Take it out, or write what it lacks."));
                return [];
            default:
                return [];
        }
    }

    /// <summary>The state of a stack, or the one that a preview leads to.</summary>
    private List<Definition> OfPulumi(PulumiReadResult read, string file)
    {
        if (read.Problem is { } problem)
        {
            _unreadable.Add(problem);
            return [];
        }

        var sides = read.Preview?.Sides();
        var state = sides?.After ?? read.Stack!.State;
        _notes.AddRange((sides?.Notes ?? read.Stack!.Notes).Select(note => $"{file}: {note}"));
        if (state.Definitions.Definitions.Count == 0 && _named.Contains(file))
            _unreadable.Add(new(file, null, "no resource of App Mesh is left in this document of Pulumi: what it names of them is deleted, made elsewhere or without a URN.", "Name the export or the preview of a stack that makes one."));
        return [.. state.Definitions.Definitions.Select(definition => definition with { IsPreview = sides is not null })];
    }

    private static string Forms =>
        $"An App Mesh request has one of {string.Join(", ", RequestKind.All.Select(kind => kind.NameMember))}.";

    private static UnreadableFile NoDefinition(string file, List<DocumentItem> items) => items.FirstOrDefault()?.Kind switch
    {
        DocumentItemKind.Listing => new(file, items[0].Node.Line, "this is what a list-… command answers: it names resources and does not define them.", "Name files with what describe-… answers for each."),
        DocumentItemKind.PulumiWithoutMesh => new(file, null, "there is no resource of App Mesh in this document of Pulumi.", "Name the export or the preview of a stack that makes one."),
        _ => new(
            file,
            null,
            "there is no definition of a mesh in the file: no App Mesh request, no CloudFormation template with AWS::AppMesh resources, no Kubernetes resource of appmesh.k8s.aws, no export or preview of a Pulumi stack.",
            $"Name a file with one. {Forms}"),
    };
}
