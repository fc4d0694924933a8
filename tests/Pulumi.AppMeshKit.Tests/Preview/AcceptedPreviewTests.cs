using Pulumi.AppMeshKit.Tests.House;

namespace Pulumi.AppMeshKit.Tests.Preview;

/// <summary>What a preview prints, word by word: see the files in Accepted.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class AcceptedPreviewTests
{
    [Fact]
    public Task Of_a_mesh_with_one_service() => AcceptAsync("hello", OfflinePreview.RunAsync(Programs.Hello, Programs.Named("hello")));

    [Fact]
    public Task Of_a_canary() => AcceptAsync("canary", OfflinePreview.RunAsync(Programs.Canary, Programs.Named("canary")));

    [Fact]
    public Task Of_a_gateway_with_two_routes() => AcceptAsync("edge", OfflinePreview.RunAsync(Programs.Edge, Programs.Named("edge")));

    [Fact]
    public Task Of_calls_to_services_that_are_missing() => AcceptAsync("dangling", OfflinePreview.RunAsync(Programs.Dangling, Programs.Named("dangling")));

    [Fact]
    public Task Of_several_meshes() => AcceptAsync("several", OfflinePreview.RunAsync(Programs.SeveralMeshes, Programs.Named("several")));

    [Fact]
    public Task Of_a_program_that_fails() => AcceptAsync("failing", OfflinePreview.RunAsync(Programs.Failing, Programs.Named("failing")));

    [Fact]
    public async Task Equal_programs_give_equal_text()
    {
        var one = await OfflinePreview.RunAsync(Programs.SeveralMeshes, Programs.Named("several"));
        var other = await OfflinePreview.RunAsync(Programs.SeveralMeshes, Programs.Named("several"));

        Assert.Equal(one.ToText(), other.ToText());
        Assert.Equal(one.ToMarkdown(), other.ToMarkdown());
    }

    private static async Task AcceptAsync(string name, Task<PreviewResult> preview)
    {
        const string Folder = "tests/Pulumi.AppMeshKit.Tests/Preview/Accepted";
        var result = await preview;
        AcceptedText.Compare($"{Folder}/{name}.txt", result.ToText());
        AcceptedText.Compare($"{Folder}/{name}.md", result.ToMarkdown());
    }
}
