namespace Pulumi.AppMeshKit.Model;

/// <summary>One thing that a rule has to say about one place.</summary>
public sealed record Finding
{
    private readonly Severity? _own;

    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How bad it is here: as bad as its rule, unless the place makes it milder.</summary>
    /// <remarks>A rule's own severity is not kept, so that two findings that say the same are equal.</remarks>
    public Severity Severity
    {
        get => _own ?? Rule.Severity;
        init => _own = value == Rule?.Severity ? null : value;
    }

    /// <summary>The rule's id, with the severity before it unless it is an error: <c>RT-007</c>, <c>warning TO-006</c>.</summary>
    public string Label => Rule.Labelled(Severity);

    /// <summary>The resource it is about.</summary>
    public required ResourceId Resource { get; init; }

    /// <summary>The place inside the resource as its author typed it; the API path where that is not known.</summary>
    public required string Path { get; init; }

    /// <summary>What is, and what must be: a sentence in lower case with its full stop.</summary>
    public required string Message { get; init; }

    /// <summary>What to do: a sentence of its own; null where the message says it all.</summary>
    public string? Cure { get; init; }

    /// <summary>
    /// What proves the finding: a concrete request (<c>GET /cart [x-user: qa]</c>) or a path of calls
    /// (<c>web -> orders -> billing</c>). The message says it too. Null where the place itself is the proof.
    /// </summary>
    public string? Witness { get; init; }

    /// <summary>The file the place stands in, where it is known.</summary>
    public string? File { get; init; }

    /// <summary>The line in <see cref="File"/>, counted from 1.</summary>
    public int? Line { get; init; }

    /// <summary>
    /// Path, message and cure on one line: everything but the rule's id. What a definition from a file says begins with the file
    /// and the line: <c>mesh/colors.json:12: spec.listeners[0]: …</c>.
    /// </summary>
    public string Text => FilePlace + Sentence;

    /// <summary>The same without the file.</summary>
    internal string Sentence => (Path.Length == 0 ? Message : $"{Path}: {Message}") + (Cure is null ? string.Empty : " " + Cure);

    /// <summary>Whether the judged value stands in a definition, and not in C#.</summary>
    internal bool IsFromDefinition { get; init; }

    private string FilePlace => !IsFromDefinition || File is null ? string.Empty : Line is { } line ? $"{File}:{line}: " : $"{File}: ";

    /// <summary>Whether the judged value was filled in by a default of the kit, so that nobody typed it.</summary>
    internal bool IsDefault { get; init; }

    /// <summary>One line: <c>RT-007  Routes[0].Match: "api" must start with "/". Write "/api".</c></summary>
    public override string ToString() => $"{Label}  {Text}";
}
