namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>How the author of a definition spells what the API calls otherwise. Paths and records keep the API's names.</summary>
/// <param name="spell">The author's name of an API member; null for a member that the author's language lacks.</param>
/// <param name="apiName">The API's name of what the author wrote.</param>
/// <param name="isLoose">Whether a text may stand for a number or a truth value, and the other way round.</param>
internal sealed class SourceDialect(Func<string, string?> spell, Func<string, string> apiName, bool isLoose)
{
    /// <summary>The API's own spelling.</summary>
    public static SourceDialect Api { get; } = new(name => name, name => name, isLoose: false);

    /// <summary>Whether a text may stand for a number or a truth value, and the other way round.</summary>
    public bool IsLoose { get; } = isLoose;

    /// <summary>The author's name of an API member; null for a member that the author's language lacks.</summary>
    /// <param name="member">The API name.</param>
    public string? Spell(string member) => spell(member);

    /// <summary>The API's name of what the author wrote.</summary>
    /// <param name="written">The name as written.</param>
    public string ApiName(string written) => apiName(written);
}
