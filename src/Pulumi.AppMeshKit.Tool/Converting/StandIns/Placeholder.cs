namespace Pulumi.AppMeshKit.Tool;

/// <summary>A value that the definitions leave open.</summary>
/// <param name="Name">Its name there: <c>PORT</c> of <c>${PORT}</c>.</param>
/// <param name="Key">The key of the configuration that has its value: <c>port</c>.</param>
internal sealed record Placeholder(string Name, string Key)
{
    /// <summary>Whether some place needs it as a text.</summary>
    public bool IsText { get; set; }

    /// <summary>Whether some place needs it as a number.</summary>
    public bool IsNumber { get; set; }

    /// <summary>The variable that holds it as a text.</summary>
    public required string TextVariable { get; init; }

    /// <summary>The variable that holds it as a number: the same where it is never needed as a text.</summary>
    public string NumberVariable => IsText ? $"{TextVariable}Number" : TextVariable;
}
