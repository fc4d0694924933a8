namespace Pulumi.AppMeshKit.Formats;

/// <summary>The texts by which Pulumi marks values in its documents that are no plain values.</summary>
internal static class PulumiMarks
{
    /// <summary>The member of an object that says that it stands for something else.</summary>
    public const string Signature = "4dabf18193072939515e22adb298388d";

    /// <summary>The signature of a secret; beside it stands <c>ciphertext</c> or <c>plaintext</c>.</summary>
    public const string Secret = "1b47061264138c4ac30d75fd1eb44270";

    /// <summary>The signature of an output; beside it <c>value</c>, where that is known, and <c>secret</c>.</summary>
    public const string Output = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

    /// <summary>What a preview writes in place of a secret.</summary>
    public const string Blinded = "[secret]";

    /// <summary>The member that the bridge to Terraform providers puts into each object: which members it filled in.</summary>
    public const string Defaults = "__defaults";

    /// <summary>What stands for a value that only a deployment knows: one text for each type, the first one in documents.</summary>
    private static readonly string[] Unknown =
    [
        "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
        "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
        "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
        "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
        "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
    ];

    /// <summary>Whether a text stands for something that only a deployment knows, or was made with such a text in it.</summary>
    /// <param name="text">The text.</param>
    public static bool IsUnknown(string text) => text.Length >= Unknown[0].Length && Unknown.Any(mark => text.Contains(mark, StringComparison.Ordinal));
}
