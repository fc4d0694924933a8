using System.Text;
using System.Text.Json;

namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>Reads JSON text into pieces that know their line. The library's own tree does not keep lines or members written twice.</summary>
internal ref struct JsonSource
{
    /// <summary>A definition is a few kilobytes; what is longer than this is something else and is not even looked at.</summary>
    public const int Longest = 16 * 1024 * 1024;

    /// <summary>The API nests a dozen levels deep. The limit keeps a text of opening brackets from exhausting the stack.</summary>
    public const int Deepest = 64;

    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;
    private int _counted;
    private int _line;

    private JsonSource(ReadOnlySpan<byte> utf8, bool isRelaxed)
    {
        _utf8 = utf8;
        _reader = new(utf8, new JsonReaderOptions
        {
            MaxDepth = Deepest,
            AllowTrailingCommas = isRelaxed,
            CommentHandling = isRelaxed ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        });
        _line = 1;
    }

    /// <summary>Reads a whole text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The file it comes from, for problems.</param>
    /// <param name="problem">Why there is no result.</param>
    /// <param name="isRelaxed">Whether comments and trailing commas are let pass, as editors do in their settings.</param>
    /// <returns>Null when the text is no JSON.</returns>
    public static SourceNode? Read(string json, string? file, out ReadProblem? problem, bool isRelaxed = false)
    {
        problem = null;
        if (json.Length > Longest)
        {
            problem = new(null, Origin.Root(file), $"{json.Length} characters", $"JSON of at most {Longest} characters");
            return null;
        }

        var source = new JsonSource(Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF')), isRelaxed);
        try
        {
            return source.Whole();
        }
        catch (JsonException broken)
        {
            // The line is known even where the exception has none; its own count starts at 0.
            var line = broken.LineNumber is { } number ? (int)number + 1 : source._line;
            problem = new(null, Origin.Root(file, line), Reason(broken.Message), "JSON");
        }
        catch (InvalidOperationException)
        {
            // The reader says this of escapes that are half a character, such as "\ud800".
            problem = new(null, Origin.Root(file, source._line), "a text with half a character in it", "JSON");
        }

        return null;
    }

    /// <summary>The sentence of an exception without the position, which the problem has anyway.</summary>
    private static string Reason(string message)
    {
        var position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return $"text that breaks its rules ({SourceText.ShortenSentence((position < 0 ? message : message[..position]).TrimEnd('.'))})";
    }

    private SourceNode Whole()
    {
        Advance();
        var root = Node();
        _reader.Read(); // complains about anything that follows
        return root;
    }

    private void Advance()
    {
        _reader.Read();
        var start = (int)_reader.TokenStartIndex;
        _line += _utf8[_counted..start].Count((byte)'\n');
        _counted = start;
    }

    private SourceNode Node() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(),
        JsonTokenType.StartArray => List(),
        JsonTokenType.String => new SourceText(_reader.GetString()!, _line),
        _ => new SourceLiteral(Encoding.UTF8.GetString(_reader.ValueSpan), _line),
    };

    private SourceObject Object()
    {
        var result = new SourceObject(_line);
        for (Advance(); _reader.TokenType != JsonTokenType.EndObject; Advance())
        {
            var (name, line) = (_reader.GetString()!, _line);
            Advance();
            result.Add(name, Node(), line);
        }

        return result;
    }

    private SourceList List()
    {
        var (items, line) = (new List<SourceNode>(), _line);
        for (Advance(); _reader.TokenType != JsonTokenType.EndArray; Advance()) items.Add(Node());
        return new(items, line);
    }
}
