using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>
/// A mesh in which nothing is wrong (<c>Cases/shop.json</c>), and edits of it; or one of which VPC Lattice keeps what can be kept
/// (<c>Cases/kept.json</c>), or one with a service of each protocol (<c>Cases/whole.json</c>).
/// </summary>
internal sealed class Shop
{
    private static readonly string _json = File.ReadAllText(Path.Combine(RuleCase.Folder, "shop.json"));
    private static readonly string _keptJson = File.ReadAllText(Path.Combine(RuleCase.Folder, "kept.json"));
    private static readonly string _wholeJson = File.ReadAllText(Path.Combine(RuleCase.Folder, "whole.json"));

    /// <summary>What a definition's own name is called; a route has its router's name too.</summary>
    private static readonly string[] _nameMembers = ["routeName", "gatewayRouteName", "virtualNodeName", "virtualRouterName", "virtualServiceName", "virtualGatewayName"];

    /// <summary>Most definitions of most shops are the same, and need not be read a thousand times.</summary>
    private static readonly ConcurrentDictionary<(string Name, string Json), RequestReadResult> _read = [];

    private readonly JsonObject _definitions;

    /// <param name="edits"><c>db.spec.listeners[0] = {…}</c>, <c>db.spec.listeners removed</c>, <c>twin = copy of db</c>, <c>7 copies of service</c>.</param>
    public Shop(params IEnumerable<string> edits)
        : this(_json, edits)
    {
    }

    private Shop(string json, IEnumerable<string> edits)
    {
        _definitions = JsonNode.Parse(json)!.AsObject();
        foreach (var edit in edits) Apply(edit);
    }

    /// <summary>The mesh that VPC Lattice keeps, with edits.</summary>
    public static Shop Kept(params IEnumerable<string> edits) => new(_keptJson, edits);

    /// <summary>The mesh with a service of each protocol, with edits.</summary>
    public static Shop Whole(params IEnumerable<string> edits) => new(_wholeJson, edits);

    /// <summary>The names of the definitions, by which edits call them.</summary>
    public IEnumerable<string> Names => _definitions.Select(definition => definition.Key);

    public IReadOnlyList<RequestReadResult> Read() => [.. _definitions.Select(definition => _read.GetOrAdd((definition.Key, definition.Value!.ToJsonString()), static one => RequestJson.Read(one.Json)))];

    public IReadOnlyList<ApiRequest> Requests() => [.. Read().Select(result => result.Request!)];

    public T Request<T>(string name)
        where T : ApiRequest => (T)Definition(name);

    public ApiRequest Definition(string name) => RequestJson.Read(_definitions[name]!.ToJsonString()).Request!;

    /// <summary>Everything that any rule says.</summary>
    public IEnumerable<Finding> Findings()
    {
        var results = Read();
        return results.SelectMany(result => ResourceRules.CheckReading(result.Request!, result.Problems))
            .Concat(results.SelectMany(result => ResourceRules.Check(result.Request!)))
            .Concat(results.SelectMany(result => PulumiAwsRules.Check(result.Request!)))
            .Concat(MeshGraphRules.Check(MeshModel.Of([.. results.Select(result => result.Request!)])));
    }

    /// <summary>Everything that VPC Lattice loses, with Pulumi.AwsNative.</summary>
    public IEnumerable<Finding> Losses() =>
        Requests().SelectMany(request => LossRules.Check(request, new() { Engine = TargetEngine.VpcLattice, UsesAwsNative = true }));

    /// <summary>Everything that the plan for VPC Lattice says, with Pulumi.AwsNative.</summary>
    public IEnumerable<Finding> Planned() => LatticePlan.Of(MeshModel.Of(Requests()), new()).Findings;

    /// <summary>What stands at a place, as JSON; null where nothing does.</summary>
    public string? Json(string path)
    {
        JsonNode? node = _definitions;
        foreach (var step in Steps(path)) node = node is JsonArray items ? items.ElementAtOrDefault(Number(step)) : node?[step];
        return node?.ToJsonString();
    }

    private void Apply(string edit)
    {
        if (edit.EndsWith(" removed", StringComparison.Ordinal))
        {
            Set(Steps(edit[..^" removed".Length]), null);
            return;
        }

        if (edit.Split(' ') is [var count, "copies", "of", var name])
        {
            foreach (var index in Enumerable.Range(1, Number(count))) Copy(name, index);
            return;
        }

        var at = edit.IndexOf(" = ", StringComparison.Ordinal);
        Set(Steps(edit[..at]), Value(edit[(at + 3)..]));
    }

    /// <summary>Another definition like this one, with a name of its own.</summary>
    private void Copy(string name, int index)
    {
        var copy = _definitions[name]!.DeepClone();
        var member = _nameMembers.First(copy.AsObject().ContainsKey);
        copy[member] = $"{name}{index}{(member == "virtualServiceName" ? ".shop.local" : string.Empty)}";
        _definitions[$"{name}{index}"] = copy;
    }

    private JsonNode Value(string text) => text.Split(' ') switch
    {
        ["copy", "of", var name] => _definitions[name]!.DeepClone(),
        [var count, "letters"] => new string('a', Number(count)),
        [var count, "tags"] => Many(count, index => $$"""{"key":"k{{index}}","value":""}"""),
        [var count, "backends"] => Many(count, index => $$$"""{"virtualService":{"virtualServiceName":"s{{{index}}}.local"}}"""),
        [var count, "parameters"] => Many(count, index => $$"""{"name":"p{{index}}"}"""),
        _ => JsonNode.Parse(text)!,
    };

    private static JsonArray Many(string count, Func<int, string> item) =>
        [.. Enumerable.Range(0, Number(count)).Select(index => JsonNode.Parse(item(index)))];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Steps(string path) => path.Replace("[", ".", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal).Split('.');

    private void Set(string[] steps, JsonNode? value)
    {
        JsonNode node = _definitions;
        for (var index = 0; index < steps.Length - 1; index++) node = Step(node, steps[index], isList: char.IsAsciiDigit(steps[index + 1][0]));

        switch (node)
        {
            case JsonObject members when value is null:
                members.Remove(steps[^1]);
                break;
            case JsonObject members:
                members[steps[^1]] = value;
                break;
            case JsonArray items when Number(steps[^1]) == items.Count:
                items.Add(value);
                break;
            default:
                node[Number(steps[^1])] = value;
                break;
        }
    }

    private static JsonNode Step(JsonNode node, string step, bool isList)
    {
        if (node is JsonArray items)
        {
            if (Number(step) == items.Count) items.Add(new JsonObject());
            return items[Number(step)]!;
        }

        return node[step] ?? (node[step] = isList ? new JsonArray() : new JsonObject());
    }
}
