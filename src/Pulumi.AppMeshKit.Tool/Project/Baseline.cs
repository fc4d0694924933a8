using System.Text.Json;
using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The findings that were there when a project began to check: they are not reported, so that new ones are seen.</summary>
/// <param name="file">The file it is kept in; null where the project has none.</param>
/// <param name="known">The findings, each as often as it is there.</param>
internal sealed class Baseline(string? file, IReadOnlyList<string> known)
{
    private const int SchemaVersion = 1;

    /// <summary>No baseline: everything is new.</summary>
    public static Baseline None { get; } = new(null, []);

    /// <summary>Reads the file; one that does not exist yet is an empty baseline.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="UsageException">It is none.</exception>
    public static Baseline Load(string file)
    {
        if (!File.Exists(file)) return new(file, []);

        var text = FileText.Read(file);
        if (text.Text is null) throw new UsageException($"{file}: {text.Problem}");

        try
        {
            var root = JsonNode.Parse(text.Text);
            return (int?)root?["schemaVersion"] == SchemaVersion && root["findings"] is JsonArray findings
                ? new(file, [.. findings.Select(finding => (string?)finding ?? throw new FormatException("a finding is null"))])
                : throw new UsageException($"{file}: this is no baseline of version {SchemaVersion}. Write a new one with appmeshkit check --update-baseline.");
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new UsageException($"{file}: this cannot be read as a baseline ({broken.Message.Split('\n')[0]}). Write a new one with appmeshkit check --update-baseline.");
        }
    }

    /// <summary>The findings that are not in the baseline, or more often than there.</summary>
    /// <param name="findings">All findings.</param>
    public IReadOnlyList<Finding> New(IReadOnlyList<Finding> findings)
    {
        if (known.Count == 0) return findings;

        var left = known.GroupBy(key => key).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        List<Finding> open = [.. findings.Where(finding => !Take(left, FindingKey.Of(finding)))];

        // A baseline that was written before its rules had witnesses knows places only. It still holds, but comes after what fits
        // exactly, so that it never hides one finding twice.
        return [.. open.Where(finding => finding.Witness is null || !Take(left, FindingKey.OfPlace(finding)))];
    }

    /// <summary>Writes the findings as the new baseline.</summary>
    /// <param name="findings">All findings.</param>
    /// <returns>The file.</returns>
    /// <exception cref="UsageException">The project names no file for it, or it cannot be written.</exception>
    public string Save(IReadOnlyList<Finding> findings)
    {
        if (file is null)
            throw new UsageException($"there is no baseline to update. Write \"baseline: appmeshkit.baseline.json\" into {ProjectFile.FileName}.");

        try
        {
            File.WriteAllText(file, JsonText.Of(new JsonObject
            {
                ["schemaVersion"] = SchemaVersion,
                ["findings"] = new JsonArray([.. findings.Select(FindingKey.Of).Order(StringComparer.Ordinal).Select(key => JsonValue.Create(key))]),
            }) + "\n");
            return file;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: this cannot be written ({refused.Message}).");
        }
    }

    private static bool Take(Dictionary<string, int> left, string key)
    {
        if (left.GetValueOrDefault(key) == 0) return false;

        left[key]--;
        return true;
    }
}
