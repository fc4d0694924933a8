using System.Globalization;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The names of a program's components and variables, each once.</summary>
internal sealed class ProgramNames
{
    private readonly HashSet<string> _components;

    internal ProgramNames()
        : this([], new Identifiers())
    {
    }

    private ProgramNames(IEnumerable<string> components, Identifiers variables) =>
        (_components, Variables) = (components.ToHashSet(StringComparer.Ordinal), variables);

    /// <summary>The names of variables.</summary>
    internal Identifiers Variables { get; }

    /// <summary>The same names, to be taken on trial.</summary>
    internal ProgramNames Copy() => new(_components, Variables.Copy());

    /// <summary>The first of these names that is free, or the first with a number.</summary>
    internal string Free(IEnumerable<string> wishes)
    {
        var all = wishes.ToList();
        var numbered = Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{all[0]}-{number.ToString(CultureInfo.InvariantCulture)}");
        return all.Concat(numbered).First(name => !_components.Contains(name));
    }

    internal void Take(string component) => _components.Add(component);

    /// <summary>A variable for a component.</summary>
    internal string Variable(string component, string type) =>
        Variables.Take(Identifiers.CamelCase(component, Identifiers.CamelCase(type, "part")), type is "Gateway" or "Mesh" ? type : "Service");
}
