namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>Asserts that a list of complaints is empty, and shows all of it otherwise: Assert.Empty cuts it short.</summary>
internal static class NoLine
{
    public static void In(IEnumerable<string> complaints)
    {
        var lines = complaints.ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
