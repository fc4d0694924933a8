using System.Globalization;
using System.Text;

namespace Pulumi.Serialization;

/// <summary>JSON as the real package writes it for providers that want text: with blanks inside brackets.</summary>
internal static class JsonText
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case double number:
                text.Append(number.ToString("r", CultureInfo.InvariantCulture));
                break;
            case string words:
                WriteString(text, words);
                break;
            case WireList list:
                WriteAll(text, '[', ']', list, Write);
                break;
            case WireMap map:
                WriteAll(text, '{', '}', map.OrderBy(pair => pair.Key, StringComparer.InvariantCulture), WritePair);
                break;
            case WireSecret secret:
                Write(text, new WireMap { [Serializer.SignatureKey] = Serializer.SecretSignature, ["value"] = secret.Value });
                break;
            default:
                throw new InvalidOperationException($"Unsupported value when converting to JSON: {value.GetType().FullName}");
        }
    }

    private static void WritePair(StringBuilder text, KeyValuePair<string, object?> pair)
    {
        WriteString(text, pair.Key);
        text.Append(": ");
        Write(text, pair.Value);
    }

    private static void WriteAll<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<StringBuilder, T> write)
    {
        text.Append(open);
        var separator = " ";
        foreach (var item in items)
        {
            text.Append(separator);
            write(text, item);
            separator = ", ";
        }

        text.Append(' ').Append(close);
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '<' or '>' or < ' ' or (>= '\x7f' and <= '\x9f') => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
