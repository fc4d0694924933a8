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

        var understood = char.IsWhiteSpace(line[0]) ? ParseMember(number, words) : ParseHeading(number, words);
        if (!understood)
        {
            _errors.Add(new(number, char.IsWhiteSpace(line[0])
                ? $"'{string.Join(" ", words)}' is no property (IO WIRE TYPE [as PART]) of a resource or shape"
                : $"'{line}' is no namespace, provider, resource or new type"));
        }
    }

    private bool ParseHeading(int number, string[] words)
    {
        switch (words[0])
        {
            case "namespace" when words.Length == 2:
                _module.Namespace = words[1];
                return true;
            case "provider" when words.Length == 2 && words[1] == "native":
                _module.Provider = ProviderKind.Native;
                return true;
            case "common" when words.Length == 2 && !_module.IsKnown(words[1]):
                return _module.Common.Add(words[1]);
            case "enum" when words.Length > 2 && !_module.IsKnown(words[1]):
                return ParseEnum(number, words);
            case "resource" when words.Length == 3:
                _current = new(number, words[1], words[2]);
                _module.Resources.Add(_current);
                return true;
            case "shape" when words.Length == 2 && !_module.IsKnown(words[1]):
                _current = new(number, words[1], token: null);
                _module.Shapes.Add(words[1], _current);
                return true;
            default:
                return false;
        }
    }

    private bool ParseEnum(int number, string[] words)
    {
        var members = words.Skip(2).Select(word => word.Split('=')).ToList();
        _module.Enums.Add(words[1], new(number, words[1], [.. members.Where(IsMember).Select(member => new KeyValuePair<string, string>(member[0], member[1]))]));
        return members.TrueForAll(IsMember);

        static bool IsMember(string[] parts) => parts.Length == 2 && parts[0].Length > 0 && parts[1].Length > 0;
    }

    private bool ParseMember(int number, string[] words)
    {
        if (words[0] == "replaces" && _current is { Token: not null })
        {
            _current.Replaces.AddRange(words.Skip(1));
            return true;
        }

        var named = words.Length == 5 && words[3] == "as";
        if (_current is null || !(words.Length == 3 || named) || words[0].Length != 2
            || !TryPresence(words[0][0], out var input) || !TryPresence(words[0][1], out var output))
        {
            return false;
        }

        var type = words[2];
        var collection = Ends(type, "[]") ? Collection.List : Ends(type, "{}") ? Collection.Map : Collection.None;
        if (collection != Collection.None)
        {
            type = type.Substring(0, type.Length - 2);
        }

        _current.Properties.Add(new(number, words[1], input, output, type, collection, named ? words[4] : null));
        return true;
    }

    private static bool Ends(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);

    private static bool TryPresence(char sign, out Presence presence)
    {
        presence = sign switch { '!' => Presence.Required, '?' => Presence.Optional, _ => Presence.Absent };
        return presence != Presence.Absent || sign == '-';
    }
}
