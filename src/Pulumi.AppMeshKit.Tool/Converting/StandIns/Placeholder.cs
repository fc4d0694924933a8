namespace Pulumi.AppMeshKit.Tool;

/// <summary>A value that the definitions leave open.</summary>
/// <param name="Name">Its name there: <c>PORT</c> of <c>${PORT}</c>.</param>
/// <param name="Key">The key of the configuration that has its value: <c>port</c>.</param>
/// <param name="Variable">The variable that holds it.</param>
internal sealed record Placeholder(string Name, string Key, string Variable)
{
    /// <summary>What it is called between <c>${</c> and <c>}</c>: its name, or the key where that cannot stand there.</summary>
    public string Written => Name.AsSpan().IndexOfAny('{', '}', '"') < 0 ? Name : Key;

    /// <summary>Whether the definitions have it in a text.</summary>
    public bool IsText { get; set; }

    /// <summary>Whether the program needs it as a text.</summary>
    public bool IsTextUsed { get; set; }

    /// <summary>Whether the program needs it as a number.</summary>
    public bool IsNumberUsed { get; set; }

    /// <summary>Whether a definition that is registered as it is needs it.</summary>
    public bool IsLeftUsed { get; set; }

    /// <summary>Whether the program needs it.</summary>
    public bool IsUsed => IsTextUsed || IsNumberUsed || IsLeftUsed;

    /// <summary>The variable that holds it as a number: the same where it is in no text.</summary>
    public string NumberVariable => IsText ? $"{Variable}Number" : Variable;
}
