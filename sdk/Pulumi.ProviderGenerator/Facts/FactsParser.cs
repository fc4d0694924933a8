namespace Pulumi.ProviderGenerator.Facts;

/// <summary>Reads a table. Its format is described at the top of sdk/Pulumi.Aws/appmesh.facts.</summary>
internal sealed class FactsParser
{
    private static readonly char[] _blanks = [' ', '\t'];

    private readonly ModuleFacts _module = new();
    private readonly List<FactsError> _errors = [];
    private TypeFacts? _current;

    public static ModuleFacts Parse(IEnumerable<string> lines, out IReadOnlyList<FactsError> errors)
    {
        var parser = new FactsParser();
        var number = 0;
        foreach (var line in lines)
        {
            parser.ParseLine(number++, line);
        }

        if (parser._module.Namespace.IndexOf('.') < 0)
        {
            parser._errors.Add(new(0, "a table needs a line 'namespace PACKAGE.MODULE'"));
        }

        parser._errors.AddRange(FactsChecker.Check(parser._module));
        errors = parser._errors;
        return parser._module;
    }

    private void ParseLine(int number, string line)
    {
        var words = line.Split(_blanks, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0][0] == '#')
        {
            return;
        }

        if (char.IsWhiteSpace(line[0]))
        {
            ParseProperty(number, words);
            return;
        }

        switch (words[0])
        {
            case "namespace" when words.Length == 2:
                _module.Namespace = words[1];
                break;
            case "resource" when words.Length == 3:
                _current = new(number, words[1], words[2]);
                _module.Resources.Add(_current);
                break;
            case "shape" when words.Length == 2 && !_module.Shapes.ContainsKey(words[1]):
                _current = new(number, words[1], token: null);
                _module.Shapes.Add(words[1], _current);
                break;
            default:
                _errors.Add(new(number, $"'{line}' is no namespace, resource or new shape"));
                break;
        }
    }

    private void ParseProperty(int number, string[] words)
    {
        var named = words.Length == 5 && words[3] == "as";
        if (_current is null || !(words.Length == 3 || named) || words[0].Length != 2
            || !TryPresence(words[0][0], out var input) || !TryPresence(words[0][1], out var output))
        {
            _errors.Add(new(number, $"'{string.Join(" ", words)}' is no property (IO WIRE TYPE [as PART]) of a resource or shape"));
            return;
        }

        var type = words[2];
        var collection = Ends(type, "[]") ? Collection.List : Ends(type, "{}") ? Collection.Map : Collection.None;
        if (collection != Collection.None)
        {
            type = type.Substring(0, type.Length - 2);
        }

        _current.Properties.Add(new(number, words[1], input, output, type, collection, named ? words[4] : null));
    }

    private static bool Ends(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);

    private static bool TryPresence(char sign, out Presence presence)
    {
        presence = sign switch { '!' => Presence.Required, '?' => Presence.Optional, _ => Presence.Absent };
        return presence != Presence.Absent || sign == '-';
    }
}
