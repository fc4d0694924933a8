using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering;

/// <summary>
/// Writes leaves, structures and lists of the model as Pulumi inputs, one by one: a leaf that is unknown or secret
/// makes nothing around it so.
/// </summary>
/// <remarks>
/// What was not given comes back as a null reference, which Pulumi does not send. The results are not declared nullable,
/// for one method serves members that Pulumi.Aws requires and members that it does not; a required one that is missing
/// was found by the rules before, and Pulumi names it again.
/// </remarks>
/// <param name="late">The inputs behind the model's leaves.</param>
[SuppressMessage("Performance", "CA1822", Justification = "One writer at hand reads better than a writer and a class of statics.")]
internal sealed class InputWriter(LateValues late)
{
    private const string WholeNumber = "a whole number";

    /// <summary>A text leaf: the very input that delivers it, where there is one.</summary>
    internal Input<string> Text(Value<string>? leaf) => late.InputOf(leaf)!;

    /// <summary>A whole number.</summary>
    internal Input<int> Number(Value<int>? leaf) => leaf is null ? null! : late.InputOf(Delivered(leaf), Whole, WholeNumber);

    /// <summary>A whole number that App Mesh takes as a long, and Pulumi.Aws as an int.</summary>
    internal Input<int> Number(Value<long>? leaf) =>
        leaf is null ? null!
        : leaf.TryGet(out var known) ? checked((int)known)
        : late.InputOf(Value<int>.Unknown(Delivered(leaf).Source!, leaf.Origin), Whole, WholeNumber);

    /// <summary>A truth value.</summary>
    internal Input<bool> Flag(Value<bool>? leaf) => leaf is null ? null! : late.InputOf(Delivered(leaf), Truth, "true or false");

    /// <summary>A list of texts; an empty one that was given stays an empty one.</summary>
    internal InputList<string> Texts(ApiList<Value<string>>? leaves) =>
        leaves is null ? null! : (InputList<string>)Known(leaves).Select(Text).ToArray();

    /// <summary>A list of whole numbers.</summary>
    internal InputList<int> Numbers(ApiList<Value<int>>? leaves) =>
        leaves is null ? null! : (InputList<int>)Known(leaves).Select(Number).ToArray();

    /// <summary>A structure.</summary>
    internal Input<TArgs> Object<TObject, TArgs>(TObject? from, Func<TObject, TArgs> write)
        where TObject : ApiObject
        where TArgs : ResourceArgs =>
        from is null ? null! : (Input<TArgs>)write(Known(from));

    /// <summary>A structure that Pulumi.Aws takes as a list of one.</summary>
    internal InputList<TArgs> Single<TObject, TArgs>(TObject? from, Func<TObject, TArgs> write)
        where TObject : ApiObject
        where TArgs : ResourceArgs =>
        from is null ? null! : (InputList<TArgs>)write(Known(from));

    /// <summary>A list of structures.</summary>
    internal InputList<TArgs> List<TObject, TArgs>(ApiList<TObject>? from, Func<TObject, TArgs> write)
        where TObject : ApiObject
        where TArgs : ResourceArgs =>
        from is null ? null! : (InputList<TArgs>)Known(from).Select(item => write(Known(item))).ToArray();

    /// <summary>A list of keys and values that Pulumi.Aws takes as a map. A key must be known, for it names the entry.</summary>
    internal InputMap<string> Map<TObject>(
        ApiList<TObject>? from, Func<TObject, (Value<string>? Key, Value<string>? Value)> entry)
        where TObject : ApiObject
    {
        if (from is null)
        {
            return null!;
        }

        var map = new InputMap<string>();
        foreach (var (key, value) in Known(from).Select(item => entry(Known(item))))
        {
            // The rules report an entry that lacks one of the two; there is nothing to send for it.
            if (key is not null && value is not null)
            {
                map.Add(Known(key), Text(value));
            }
        }

        return map;
    }

    /// <summary>Tags; none are sent where none were given.</summary>
    internal InputMap<string> Tags(ApiList<TagRef>? tags) =>
        tags is { IsUnknown: false, Count: 0 } ? null! : Map(tags, tag => (tag.Key, tag.Value));

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool? Truth(string text) => bool.TryParse(text, out var truth) ? truth : null;

    private Value<T> Delivered<T>(Value<T> leaf)
        where T : notnull =>
        leaf.IsKnown || late.CanFill(leaf.Source!) ? leaf : throw Unknown("value", leaf.Origin, leaf.Source);

    private static T Known<T>(Value<T> leaf)
        where T : notnull =>
        leaf.TryGet(out var value) ? value : throw Unknown("value", leaf.Origin, leaf.Source);

    private static T Known<T>(T structure)
        where T : ApiObject =>
        structure.IsUnknown ? throw Unknown("structure", structure.Origin, structure.UnknownSource) : structure;

    private static ApiList<T> Known<T>(ApiList<T> list) =>
        list.IsUnknown ? throw Unknown("list", list.Origin, list.UnknownSource) : list;

    private static InvalidOperationException Unknown(string what, Origin? origin, string? source) => new(
        $"{origin?.Path ?? "(unnamed)"}: this {what} is unknown until deployment ({source}); only texts may be. Give it plainly.");
}
