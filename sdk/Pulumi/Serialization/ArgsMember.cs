namespace Pulumi.Serialization;

/// <summary>One marked member of an args class.</summary>
internal sealed class ArgsMember(InputAttribute input, Type owner, string memberName, Func<object, object?> read)
{
    private readonly string _fullName = $"[Input] {owner.FullName}.{memberName}";

    public string Name => input.Name;

    public object? GetValue(InputArgs args)
    {
        var value = read(args);
        if (value == null)
            return input.IsRequired ? throw new ArgumentNullException(memberName, $"{_fullName} is required but was not given a value") : null;
        return input.Json ? ToJson(value) : value;
    }

    private Output<string> ToJson(object value)
        => value is IInput known
            ? known.ToOutput().UntypedApply(inner => Output.Create(SerializeAsync(inner)))
            : Output.Create(SerializeAsync(value));

    private async Task<string> SerializeAsync(object? value)
        => JsonText.Of(await new Serializer(keepResources: false).SerializeAsync(value, new(_fullName)).ConfigureAwait(false));
}
