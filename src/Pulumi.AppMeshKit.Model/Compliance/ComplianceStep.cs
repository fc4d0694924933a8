namespace Pulumi.AppMeshKit.Model;

/// <summary>A place on the way into a resource, and what is there. Where nothing is, the way ends: the place is that of what is missing.</summary>
/// <param name="At">The place.</param>
/// <param name="Value">What is there; null where nothing is.</param>
/// <param name="IsUnknown">Whether only a deployment knows what is there.</param>
internal readonly record struct ComplianceStep<T>(Place At, T? Value, bool IsUnknown)
    where T : class
{
    /// <summary>Goes on to a structure.</summary>
    public ComplianceStep<TMember> To<TMember>(string member, Func<T, TMember?> of)
        where TMember : ApiObject
    {
        if (IsUnknown || Value is null) return new(At, null, IsUnknown);

        var value = of(Value);
        return new(At.At(member, value), value, value is { IsUnknown: true });
    }

    /// <summary>Goes on to a value.</summary>
    public ComplianceStep<Value<TLeaf>> Leaf<TLeaf>(string member, Func<T, Value<TLeaf>?> of)
        where TLeaf : notnull
    {
        if (IsUnknown || Value is null) return new(At, null, IsUnknown);

        var value = of(Value);
        return new(At.At(member, value), value, value is { IsKnown: false });
    }

    /// <summary>Goes on to each item of a list; where the list as a whole is unknown, to that.</summary>
    public IEnumerable<ComplianceStep<TItem>> Each<TItem>(string member, Func<T, ApiList<TItem>?> of)
        where TItem : ApiObject
    {
        if (IsUnknown) return [new(At, null, IsUnknown: true)];
        if (Value is null || of(Value) is not { } list) return [];

        var place = At.At(member, list);
        return list.IsUnknown ? [new(place, null, IsUnknown: true)] : list.Select((item, index) => new ComplianceStep<TItem>(place.Item(index, item), item, item.IsUnknown));
    }

    /// <summary>What a rule says here, unless only a deployment knows.</summary>
    /// <param name="isRight">Whether it is as the rule wants it.</param>
    /// <param name="message">What is, where it is otherwise.</param>
    public ComplianceJudgement Judge(bool isRight, string message) =>
        new(IsUnknown ? ComplianceVerdict.NotKnown : isRight ? ComplianceVerdict.Passed : ComplianceVerdict.Failed, At, message);
}
