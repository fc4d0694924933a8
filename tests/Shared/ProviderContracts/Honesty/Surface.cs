using System.Reflection;

namespace Pulumi.ProviderContracts.Honesty;

/// <summary>The surface of one module of the loaded assembly, as rows of a reference table.</summary>
internal sealed class Surface
{
    private readonly HashSet<Row> _rows = [];
    private readonly HashSet<Type> _types = [];

    private Surface()
    {
    }

    public IReadOnlySet<Row> Rows => _rows;

    /// <summary>Every type that a row or the state of a resource leads to.</summary>
    public IReadOnlySet<Type> Types => _types;

    public static Surface Of(string moduleNamespace)
    {
        var surface = new Surface();
        var resources = LoadedPackage.Assembly.GetExportedTypes().Where(type => type.Namespace == moduleNamespace && typeof(Resource).IsAssignableFrom(type));
        foreach (var resource in resources)
        {
            surface.AddResource(resource);
        }

        return surface;
    }

    private void AddResource(Type resource)
    {
        var token = resource.GetCustomAttributes<ResourceTypeAttribute>().Single().Type;
        var root = new Row(resource.Name, "", "", "", "out", "", token);
        _types.Add(resource);
        AddRows(root, Member.OfResource(resource), Member.OfOutput);

        var args = LoadedPackage.Assembly.GetType(resource.FullName + "Args", throwOnError: true)!;
        _types.Add(args);
        AddRows(root with { Direction = "in" }, Member.OfArgs(args), Member.OfArgs);

        // Of a native provider no resource has a state: Get takes the id only. (AuthPolicyState is an enum there.)
        if (LoadedPackage.Assembly.GetType(resource.FullName + "State") is { IsClass: true } state)
        {
            AddState(state);
        }
    }

    private void AddRows(Row parent, IEnumerable<Member> members, Func<Type, IEnumerable<Member>> nested)
    {
        foreach (var member in members)
        {
            var row = parent with
            {
                Property = Join(parent.Property, member.Name + member.Brackets),
                Type = TypeNames.Of(member.Nullability),
                Required = member.Required ? "required" : "optional",
                Wire = Join(parent.Wire, member.Wire),
            };
            Assert.True(_rows.Add(row), row.ToString());
            if (!IsOfPackage(member.Element))
            {
                continue;
            }

            _types.Add(member.Element);

            // An enum of the package is a type, but nothing is nested in it.
            if (member.Element.IsClass)
            {
                AddRows(row with { Wire = row.Wire + member.Brackets }, nested(member.Element), nested);
            }
        }
    }

    private void AddState(Type type)
    {
        _types.Add(type);
        foreach (var member in Member.OfArgs(type).Where(member => IsOfPackage(member.Element)))
        {
            AddState(member.Element);
        }
    }

    private static bool IsOfPackage(Type type) => type.Assembly == LoadedPackage.Assembly;

    private static string Join(string parent, string name) => parent.Length == 0 ? name : $"{parent}.{name}";
}
