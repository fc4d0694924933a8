using System.Text;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Writes <c>Program.cs</c>.</summary>
/// <param name="standIns">The stand-ins that the parts hold.</param>
/// <param name="names">The names of the program.</param>
/// <param name="refused">Why the kit refuses a definition, where it does.</param>
internal sealed class ProgramWriter(PlaceholderStandIns standIns, ProgramNames names, ILookup<ResourceId, string> refused)
{
    private const int Indent = 4;

    private readonly ValueCode _values = new(standIns);
    private readonly List<string> _statements = [];

    /// <summary>The text of the program.</summary>
    internal string Write(IReadOnlyList<PlannedMesh> meshes)
    {
        foreach (var mesh in meshes) Add(mesh);
        var configuration = Configuration();
        var text = new StringBuilder();
        if (configuration.Length > 0) text.Append("using Pulumi;\n");
        return text
            .Append("using Pulumi.AppMeshKit;\n\n")
            .Append("return await MeshProgram.RunAsync(args, () =>\n{\n")
            .AppendJoin("\n", configuration.Length > 0 ? [configuration, .. _statements] : _statements)
            .Append("});\n")
            .ToString();
    }

    private void Add(PlannedMesh mesh)
    {
        var left = mesh.Mesh is null ? mesh.Variable : names.Variables.Take("definitions");
        var references = new References(mesh, left);
        var objects = new ObjectCode(_values, references);

        // What refers to others is written first, so that it is known which need a variable.
        var parts = mesh.Parts.Select(part => (Part: part, Code: New(part, objects))).ToList();
        var definitions = mesh.Left.Count > 0 ? new DefinitionsText(mesh, standIns, names, refused).Write(mesh.Mesh is null ? null : references) : null;
        if (mesh.Mesh is { } own) Add(own, own.IsExisting ? Existing((ExistingMesh)own.Args) : New(own, objects), references.IsUsed(mesh.Variable));
        else AddDefinitions(isUsed: true);
        foreach (var (part, code) in parts.Where(one => one.Part.Type != nameof(Gateway))) Add(part, code, references.IsUsed(part.Variable));
        if (mesh.Mesh is not null && definitions is not null) AddDefinitions(references.IsUsed(left));
        foreach (var (part, code) in parts.Where(one => one.Part.Type == nameof(Gateway))) Add(part, code, references.IsUsed(part.Variable));

        void AddDefinitions(bool isUsed) => _statements.Add($"    {(isUsed ? $"var {left}" : "_")} = {definitions}\n");
    }

    private string Configuration()
    {
        if (!standIns.All.Any(value => value.IsUsed)) return string.Empty;
        var text = new StringBuilder("    // What the definitions leave open: pulumi config set KEY VALUE.\n    var config = new Config();\n");
        foreach (var value in standIns.All)
        {
            var key = CSharpText.Literal(value.Key);
            var remark = $" // {CSharpText.OneLine(Model.Json.Placeholders.SourceOf(value.Name))}\n";
            if (value.IsTextUsed) text.Append($"    var {value.Variable} = config.Require({key});{remark}");
            if (value.IsNumberUsed) text.Append($"    var {value.NumberVariable} = config.RequireInt32({key});{remark}");
        }

        return text.ToString();
    }

    private static Code New(Part part, ObjectCode objects) =>
        Code.Of($"new {part.Type}({CSharpText.Literal(part.Name)}, new() ", objects.Args(part.Args), ");");

    private Code Existing(ExistingMesh mesh) => Code.Of(
        "new ExistingMesh(",
        _values.Text(mesh.MeshName),
        mesh.MeshOwner is { } owner ? Code.Of(", ", _values.Text(owner)) : string.Empty,
        ", defaults: MeshDefaults.None);");

    private void Add(Part part, Code code, bool isUsed) =>
        Add(part.Requests.SelectMany(request => refused[request.Id()].Select(why => $"{request.Id()}: {why}")), isUsed ? part.Variable : "_", code);

    private void Add(IEnumerable<string> remarks, string variable, Code code)
    {
        var text = new StringBuilder();
        foreach (var remark in remarks.Distinct()) AppendRemark(text, remark);
        text.Append(' ', Indent).Append(variable == "_" ? "_ = " : $"var {variable} = ");
        code.Write(text, Indent, 0);
        _statements.Add(text.Append('\n').ToString());
    }

    // The text of a remark may hold anything; a comment ends with its line.
    private static void AppendRemark(StringBuilder text, string remark) =>
        text.Append(' ', Indent).Append("// ").Append(CSharpText.OneLine(remark)).Append('\n');
}
