using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Where a value comes from, in its author's own words: the path as it was typed
/// (<c>Routes[0].Weights["v2"]</c>, <c>spec.listeners[0].portMapping</c>), and the file and line where these are known.
/// It never takes part in the equality of a model.
/// </summary>
/// <remarks>A linked list: a model has thousands of places and shows a few of them, so text is made only on demand.</remarks>
public sealed class Origin
{
    private readonly Origin? _parent;
    private readonly string _segment;
    private readonly int _index;
    private readonly Kind _kind;

    private Origin(Origin? parent, Kind kind, string segment, int index, string? file, int? line, bool isDefault = false, bool isCode = false) =>
        (_parent, _kind, _segment, _index, File, Line, IsDefault, IsCode) =
        (parent, kind, segment, index, file, line, isDefault || parent is { IsDefault: true }, isCode || parent is { IsCode: true });

    private enum Kind
    {
        Root,
        Member,
        Index,
        Key,
    }

    /// <summary>The file the value stands in, as its reader or caller named it; null when unknown.</summary>
    public string? File { get; }

    /// <summary>The line in <see cref="File"/>, counted from 1; null when unknown.</summary>
    public int? Line { get; }

    /// <summary>Whether a default of the kit was filled in here, so that nobody typed the value; holds for everything below too.</summary>
    public bool IsDefault { get; }

    /// <summary>Whether the author wrote C# with the kit's components, and not a definition in the API's own words.</summary>
    internal bool IsCode { get; }

    /// <summary>The path from the root, such as <c>Routes[0].Weights["v2"]</c>; empty for the root itself.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder();
            AppendTo(path);
            return path.ToString();
        }
    }

    /// <summary>The place of a member of this one.</summary>
    /// <param name="member">The member's name as its author writes it.</param>
    public Origin this[string member] => new(this, Kind.Member, member, 0, File, Line);

    /// <summary>The place of an element of this list.</summary>
    /// <param name="index">The index, counted from 0.</param>
    public Origin this[int index] => new(this, Kind.Index, string.Empty, index, File, Line);

    /// <summary>The start of a path.</summary>
    /// <param name="file">The file, where there is one.</param>
    /// <param name="line">The line in it, counted from 1.</param>
    public static Origin Root(string? file = null, int? line = null) => new(null, Kind.Root, string.Empty, 0, file, line);

    /// <summary>The start of a path in C#: members that are missing are named as the components name them.</summary>
    /// <param name="file">The file, where it is known.</param>
    /// <param name="line">The line in it, counted from 1.</param>
    public static Origin Code(string? file = null, int? line = null) =>
        new(null, Kind.Root, string.Empty, 0, file, line, isCode: true);

    /// <summary>The place of an entry of this map, shown as <c>["key"]</c>.</summary>
    /// <param name="key">The entry's key.</param>
    public Origin Key(string key) => new(this, Kind.Key, key, 0, File, Line);

    /// <summary>The same place with another line.</summary>
    /// <param name="line">The line, counted from 1.</param>
    public Origin AtLine(int line) => new(_parent, _kind, _segment, _index, File, line, IsDefault, IsCode);

    /// <summary>The same place, marked as filled in by a default: such a value is never a warning or a hint by itself.</summary>
    public Origin AsDefault() => IsDefault ? this : new(_parent, _kind, _segment, _index, File, Line, isDefault: true, IsCode);

    /// <summary>The place of a member that is missing, by its API name: in C# it is named as the components name it.</summary>
    internal Origin ApiMember(string member) => this[IsCode ? CodeNames.Of(member) : member];

    /// <inheritdoc />
    public override string ToString() => Path;

    private void AppendTo(StringBuilder path)
    {
        _parent?.AppendTo(path);
        switch (_kind)
        {
            case Kind.Member when path.Length > 0:
                path.Append('.').Append(_segment);
                break;
            case Kind.Member:
                path.Append(_segment);
                break;
            case Kind.Index:
                path.Append('[').Append(_index.ToString(CultureInfo.InvariantCulture)).Append(']');
                break;
            case Kind.Key:
                path.Append("[\"").Append(_segment).Append("\"]");
                break;
            case Kind.Root:
            default:
                break;
        }
    }
}
