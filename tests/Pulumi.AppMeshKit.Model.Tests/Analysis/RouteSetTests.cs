namespace Pulumi.AppMeshKit.Model.Tests.Analysis;

/// <summary>Sets of more routes than a machine word has bits.</summary>
public sealed class RouteSetTests
{
    [Fact]
    public void The_positions_in_a_set_are_those_that_were_put_in() => Assert.Equal([3, 63, 64, 129], RouteSet.Where(130, index => index is 3 or 63 or 64 or 129).Items);
}
