using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Model.Tests.Properties;

/// <summary>One way to break what the model says of a member.</summary>
/// <param name="Kind">The kind of request.</param>
/// <param name="Member">The member.</param>
/// <param name="What">What is broken: <c>required</c>, <c>min</c>, <c>max</c>, <c>values</c>, <c>pattern</c>, <c>union</c>, <c>type</c>.</param>
internal sealed record Breakage(string Kind, ModelMember Member, string What)
{
    private const int UnionMembers = 2;

    /// <summary>The path at which a finding is expected, with the first item of every list.</summary>
    public string Place => Member.Path.Replace("[]", "[0]", StringComparison.Ordinal);

    /// <summary>Whether a finding is about what was broken.</summary>
    public bool IsSaidBy(Finding finding) => What switch
    {
        "type" => finding.Path == Place && finding.Rule.Id == "GEN-012",

        // A retry policy whose only list is empty has no event at all, which is said of the policy (RP-001).
        "min" when Member.Type == "list" => finding.Path == Place || finding.Path == Place[..Place.LastIndexOf('.')],

        // A service without a provider is odd and allowed (VS-003).
        "union" when Member.Path == "spec.provider" => finding.Path == Place,
        _ => finding.Path == Place && finding.Severity == Severity.Error,
    };

    /// <summary>Every way to break a request of a kind.</summary>
    public static IEnumerable<Breakage> Of(string kind) => ModelMember.Of(kind).SelectMany(member => WaysOf(member).Select(way => new Breakage(kind, member, way)));

    /// <summary>Breaks the request, which has the member.</summary>
    public void Apply(JsonObject request, IReadOnlyList<ModelMember> members, SpecBuilder builder, Random chance)
    {
        var holder = Holder(request);
        switch (What)
        {
            case "required":
                holder.AsObject().Remove(Member.Name);
                break;
            case "union":
                Unite(Step(holder).AsObject(), members, builder, chance);
                break;
            default:
                Set(holder, Wrong(members, builder, chance));
                break;
        }
    }

    public override string ToString() => $"{Kind} {Member.Path}: {What}";

    private static IEnumerable<string> WaysOf(ModelMember member)
    {
        if (member.IsRequired) yield return "required";
        if (member.IsUnion) yield return "union";
        if (member.Values.Count > 0) yield return "values";
        if (member.Pattern.Length > 0) yield return "pattern";
        if (member.Min is { } least && (member.Type != "string" ? least > int.MinValue : least > 0)) yield return "min";
        if (member.Max is not null) yield return "max";
        if (member.LeastItems > 0) yield return "min";
        if (member.MostItems is not null) yield return "max";
        yield return "type";
    }

    private JsonNode Wrong(IReadOnlyList<ModelMember> members, SpecBuilder builder, Random chance) => (What, Member.Type) switch
    {
        ("values", _) => "no-such-value",
        ("pattern", _) => "\u0001",
        ("min", "string") => new string('a', (int)Member.Min! - 1),
        ("max", "string") => new string('a', (int)Member.Max! + 1 + chance.Next(3)),
        ("min", "list") => Items(members, builder, Member.LeastItems!.Value - 1),
        ("max", "list") => Items(members, builder, Member.MostItems!.Value + 1),
        ("min", _) => Member.Min!.Value - 1 - chance.Next(3),
        ("max", _) => Member.Max!.Value + 1 + chance.Next(3),
        (_, "structure") => "a text",
        (_, "list") => "a text",
        (_, "string") => new JsonArray(1),
        (_, "boolean") => "maybe",
        _ => "eighty",
    };

    private JsonArray Items(IReadOnlyList<ModelMember> members, SpecBuilder builder, int count)
    {
        var item = members.Single(member => member.Path == Member.Path + "[]");
        return [.. Enumerable.Range(0, count).Select(_ => builder.Value(item, string.Empty))];
    }

    private void Unite(JsonObject union, IReadOnlyList<ModelMember> members, SpecBuilder builder, Random chance)
    {
        List<ModelMember> choices = [.. members.Where(member => member.Parent == Member.Path).Take(UnionMembers)];

        // None of a union's members is as wrong as two, and all there is where it has but one.
        if (choices.Count < UnionMembers || chance.Next(2) == 0)
        {
            union.Clear();
            return;
        }

        foreach (var member in choices) union[member.Name] = builder.Value(member, string.Empty);
    }

    private JsonNode Holder(JsonNode request)
    {
        var steps = Place.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries);
        return steps.SkipLast(1).Aggregate(request, (node, step) => step == "0]" ? node[0]! : node[step]!);
    }

    private JsonNode Step(JsonNode holder) => Member.Name.Length == 0 ? holder[0]! : holder[Member.Name]!;

    private void Set(JsonNode holder, JsonNode value)
    {
        if (Member.Name.Length == 0) holder[0] = value;
        else holder[Member.Name] = value;
    }
}
