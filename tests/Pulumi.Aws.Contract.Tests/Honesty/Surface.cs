using System.Reflection;

namespace Pulumi.Aws.Contract.Tests.Honesty;

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
        var resources = Contract.Assembly.GetExportedTypes().Where(type => type.Namespace == moduleNamespace && typeof(Resource).IsAssignableFrom(type));
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

        var args = Nested(resource, "Args");
        _types.Add(args);
        AddRows(root with { Direction = "in" }, Member.OfArgs(args), Member.OfArgs);

        AddState(Nested(resource, "State"));
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
            if (IsNested(member.Element))
            {
                _types.Add(member.Element);
                AddRows(row with { Wire = row.Wire + member.Brackets }, nested(member.Element), nested);
            }
        }
    }

    private void AddState(Type type)
    {
        _types.Add(type);
        foreach (var member in Member.OfArgs(type).Where(member => IsNested(member.Element)))
        {
            AddState(member.Element);
        }
    }

    private static bool IsNested(Type type) => type.Assembly == Contract.Assembly;

    private static Type Nested(Type resource, string suffix) => Contract.Assembly.GetType(resource.FullName + suffix, throwOnError: true)!;

    private static string Join(string parent, string name) => parent.Length == 0 ? name : $"{parent}.{name}";
}
