using Xunit.Abstractions;

namespace Pulumi.Contract.Tests.Honesty;

public sealed class PublicApiTests(ITestOutputHelper output)
{
    [SharedFact]
    public void Every_public_member_exists_in_the_real_package_with_the_same_signature()
    {
        var real = SharedReference.ReadLines("pulumi-sdk-api.txt").Select(line => line.TrimEnd()).ToHashSet();
        var ours = ApiPrinter.Print(typeof(Resource).Assembly).Select(line => line.TrimEnd()).ToList();

        output.WriteLine($"{ours.Count} lines of ours, {real.Count} of the real package, {ours.Count(real.Contains)} in both");
        var foreign = ours.Where(line => !real.Contains(line)).ToList();
        Assert.True(foreign.Count == 0, "The real package does not have:\n" + string.Join('\n', foreign));
    }
}
