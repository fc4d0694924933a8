using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Model.Tests.Properties;

/// <summary>
/// Builds a request that keeps what the API's model says of it, and in which one member surely is. What several members mean
/// together is left to chance: rules about that may speak, and are not looked at.
/// </summary>
internal sealed class SpecBuilder(string kind, IReadOnlyList<ModelMember> members, Random chance)
{
    private readonly ILookup<string, ModelMember> _children = members.ToLookup(member => member.Parent, StringComparer.Ordinal);

    /// <summary>The request; every list on the way to the wanted member has it in its first item.</summary>
    public JsonObject Build(string wanted) => Structure(string.Empty, isUnion: false, wanted);

    /// <summary>A value that the model allows.</summary>
    public JsonNode Value(ModelMember member, string wanted) => member.Type switch
    {
        "structure" => Structure(member.Path, member.IsUnion, wanted),
        "list" => List(member, wanted),
        "boolean" => chance.Next(2) == 0,
        "integer" or "long" => Number(member),
        _ => Text(member),
    };

    private JsonObject Structure(string path, bool isUnion, string wanted)
    {
        var structure = new JsonObject();
        var children = _children[path].ToList();
        var onTheWay = children.FirstOrDefault(child => IsOnTheWay(child.Path, wanted));
        var isOneOf = isUnion || IsOneOf(path);
        if (isOneOf) children = [onTheWay ?? children[chance.Next(children.Count)]];
        foreach (var child in children)
        {
            if (child.IsRequired || child == onTheWay || isOneOf || chance.Next(10) < 4) structure[child.Name] = Value(child, wanted);
        }

        return structure;
    }

    // Not declared as unions, but every client and the service treat them as such (RT-001, GR-001).
    private bool IsOneOf(string path) => path == "spec" && (kind is "Route" or "GatewayRoute");

    private JsonArray List(ModelMember member, string wanted)
    {
        var item = _children[member.Path].Single();
        // A required list that may be empty is of no use empty, and the rules say so.
        var least = Math.Max(member.LeastItems ?? (member.IsRequired ? 1 : 0), IsOnTheWay(item.Path, wanted) ? 1 : 0);
        var most = Math.Min(member.MostItems ?? 3, Math.Max(least, 3));
        return [.. Enumerable.Range(0, chance.Next(least, most + 1)).Select(index => Value(item, index == 0 ? wanted : string.Empty))];
    }

    private JsonNode Number(ModelMember member)
    {
        var least = member.Min ?? 0;
        var most = Math.Min(member.Max ?? 100_000, int.MaxValue - 1);
        return chance.NextInt64(least, most + 1);
    }

    private JsonNode Text(ModelMember member)
    {
        if (member.Values.Count > 0) return member.Values[chance.Next(member.Values.Count)];
        if (member.Shape == "AccountId") return string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('0' + chance.Next(10))));

        var length = chance.Next((int)Math.Max(member.Min ?? 1, 1), (int)Math.Min(member.Max ?? 20, 20) + 1);
        var word = string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + chance.Next(26))));
        return IsPath(member) ? $"/{word}/" : word;
    }

    // Paths begin with a slash, which the model does not say.
    private static bool IsPath(ModelMember member) =>
        member.Shape is "HttpPathExact" or "HttpPathRegex" or "HttpGatewayRoutePrefix" || (member.Name == "prefix" && !member.Path.EndsWith("].match.prefix", StringComparison.Ordinal));

    private static bool IsOnTheWay(string path, string wanted) =>
        wanted == path || (wanted.StartsWith(path, StringComparison.Ordinal) && (wanted[path.Length] is '.' or '['));
}
