namespace Pulumi.Testing;

/// <summary>What a test run pretends to be.</summary>
public class TestOptions
{
    public string? ProjectName { get; set; }

    public string? StackName { get; set; }

    /// <summary>Whether the run is a preview. It is, unless this says otherwise.</summary>
    public bool? IsPreview { get; set; }

    public string? OrganizationName { get; set; }

    public string? RootDirectory { get; set; }
}
