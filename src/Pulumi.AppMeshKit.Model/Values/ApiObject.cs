namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// A record of the API model: a structure of the App Mesh API v20190125, member for member. Equality is by content.
/// </summary>
/// <remarks>
/// A member that is null was not given. A whole structure can be unknown: then <see cref="UnknownSource"/> is set,
/// its members are null, and nothing in it may be judged.
/// </remarks>
public abstract record ApiObject
{
    /// <summary>The place the structure was typed at. Not part of equality.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Set when the whole structure is unknown until deployment: the text it came from.</summary>
    public string? UnknownSource { get; init; }

    /// <summary>Whether only a deployment will know the structure.</summary>
    public bool IsUnknown => UnknownSource is not null;

    /// <summary>Names every member, in the order of the API's documentation, with what it holds.</summary>
    /// <param name="members">Who wants to know: a JSON writer, a walker, a comparison.</param>
    public abstract void Visit(IMemberVisitor members);

    /// <summary>Equality by content: the same type, the same unknown source; derived records add their members.</summary>
    /// <param name="other">The other structure.</param>
    public virtual bool Equals(ApiObject? other) =>
        other is not null && EqualityContract == other.EqualityContract && UnknownSource == other.UnknownSource;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(EqualityContract, UnknownSource);
}
