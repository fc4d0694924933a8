namespace Pulumi.AppMeshKit.Model;

/// <summary>Which services are drawn as one box where there is no room for each.</summary>
/// <remarks>
/// The first of these that makes several boxes, none of them nearly everything: the tag <c>team</c>; the tag <c>app</c>; what follows
/// the first dot of a name (<c>orders.payments.local</c>); what stands before the first hyphen; otherwise services around those that
/// most others call.
/// </remarks>
internal sealed class ServiceGroups
{
    private const string Others = "others";
    private const int MostGateways = 8;
    private const int MostMissing = 2;

    private static readonly (string Basis, Func<PictureShape, string?> NameOf)[] _conventions =
    [
        ("by the tag team", shape => shape.Tags.Team),
        ("by the tag app", shape => shape.Tags.App),
        ("by the namespace in their names", shape => After(shape.Names[0], '.')),
        ("by how their names begin", shape => Before(shape.Names[0])),
    ];

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private ServiceGroups(string basis) => Basis = basis;

    /// <summary>What the groups go by, for a remark.</summary>
    public string Basis { get; }

    /// <summary>The groups of a picture with one shape for each service.</summary>
    public static ServiceGroups Of(Picture picture)
    {
        var shapes = picture.Shapes.Where(IsGrouped).ToList();
        var services = shapes.Where(shape => shape.Kind == ShapeKind.Service).ToList();
        var (basis, nameOf) = Array.Find(_conventions, convention => Parts(services, convention.NameOf));
        if (basis is null) (basis, nameOf) = ("by who calls whom", Surroundings.Of(picture, shapes).NameOf);

        var groups = new ServiceGroups(basis);
        foreach (var group in shapes.GroupBy(shape => (shape.Mesh, Name: nameOf(shape) ?? Others))) groups.Add($"{group.Key.Mesh} group {group.Key.Name}", group.Key.Name, [.. group], 1);
        foreach (var mesh in picture.Shapes.GroupBy(shape => shape.Mesh))
        {
            groups.Add($"{mesh.Key} gateways", "gateways", [.. mesh.Where(shape => shape.Kind == ShapeKind.Gateway)], MostGateways);
            groups.Add($"{mesh.Key} missing", "missing", [.. mesh.Where(shape => shape.Kind == ShapeKind.Missing)], MostMissing);
        }

        return groups;
    }

    /// <summary>The key of the group that a shape is of; its own where it stands alone.</summary>
    public string KeyOf(PictureShape shape) => _keys.GetValueOrDefault(shape.Key, shape.Key);

    /// <summary>The shape of a group.</summary>
    public PictureShape Shape(string key, IReadOnlyList<PictureShape> members, int within)
    {
        var names = members.SelectMany(member => member.Names).Distinct().ToList();
        return members[0] with
        {
            Key = key,
            Kind = members[0].Kind is ShapeKind.Gateway or ShapeKind.Missing ? members[0].Kind : ShapeKind.Group,
            Names = names,
            Lines = members[0].Kind switch
            {
                ShapeKind.Gateway => [Say.Count(members.Count, "gateway")],
                ShapeKind.Missing => [Say.Count(members.Count, "name"), members[0].Lines[^1]],
                _ => [_names[key], Content(members), .. within == 0 ? [] : new[] { $"{Say.Count(within, "call")} within" }],
            },
        };
    }

    /// <summary>The keys of the services in the groups with this name.</summary>
    public IReadOnlySet<string> MembersOf(string name) =>
        _keys.Where(key => _names.GetValueOrDefault(key.Value) == name).Select(key => key.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the groups are called.</summary>
    public IEnumerable<string> Names => _names.Values.Distinct().Order(StringComparer.Ordinal);

    private void Add(string key, string name, IReadOnlyList<PictureShape> members, int most)
    {
        if (members.Count <= most) return;

        foreach (var shape in members) _keys[shape.Key] = key;
        if (IsGrouped(members[0])) _names[key] = name;
    }

    private static string Content(IReadOnlyList<PictureShape> members)
    {
        var services = members.Count(member => member.Kind == ShapeKind.Service);
        var clients = members.Count - services;
        return string.Join(", ", new[] { (services, "service"), (clients, "node") }.Where(part => part.Item1 > 0).Select(part => Say.Count(part.Item1, part.Item2)));
    }

    private static bool IsGrouped(PictureShape shape) => shape.Kind is ShapeKind.Service or ShapeKind.Node or ShapeKind.Client;

    // Half of the services must follow a convention, and it must tell them apart.
    private static bool Parts(List<PictureShape> services, Func<PictureShape, string?> nameOf)
    {
        var sizes = services.GroupBy(service => (service.Mesh, Name: nameOf(service))).Select(group => (group.Key.Name, Size: group.Count())).ToList();
        var named = sizes.Where(group => group.Name is not null).ToList();
        return named.Sum(group => group.Size) * 2 >= services.Count
            && named.Count > 1
            && sizes.Count * 2 <= services.Count
            && sizes.Max(group => group.Size) * 4 <= services.Count * 3;
    }

    private static string? After(string name, char mark)
    {
        var at = name.IndexOf(mark, StringComparison.Ordinal);
        return at > 0 && at < name.Length - 1 ? name[(at + 1)..] : null;
    }

    private static string? Before(string name)
    {
        var at = name.IndexOfAny(['-', '_', '.']);
        return at > 0 && name[at] != '.' ? name[..at] : null;
    }
}
