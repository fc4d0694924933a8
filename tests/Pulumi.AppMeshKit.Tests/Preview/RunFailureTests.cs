using Pulumi.AppMeshKit.Preview;

namespace Pulumi.AppMeshKit.Tests.Preview;

/// <summary>What remains of the texts that the SDK reports for a failed run.</summary>
public sealed class RunFailureTests
{
    private const string Unhandled = "Running program '/somewhere/bin/Shop.dll' failed with an unhandled exception:\n";

    [Fact]
    public void A_message_stays_as_it_is() =>
        Assert.Equal(["Gateway \"edge\" has 1 problem:\n  TLS-009  …"], Messages("Gateway \"edge\" has 1 problem:\n  TLS-009  …"));

    [Fact]
    public void Of_an_exception_message_and_place_remain() => Assert.Equal(
        ["System.ArgumentException: no such thing (Parameter 'x')\n  at Program.cs:12"],
        Messages(Unhandled + "System.ArgumentException: no such thing (Parameter 'x')\n   at Shop.Make(String x)\n   at Program.<Main>$(String[] args) in C:\\shop\\Program.cs:line 12"));

    [Fact]
    public void What_fails_because_of_a_refused_value_is_not_told_twice() => Assert.Equal(
        ["Gateway \"edge\" has 1 problem:\n  TLS-009  …"],
        Messages(
            Unhandled + "System.InvalidOperationException: error serializing property \"spec\"\n ---> Pulumi.ResourceException: Gateway \"edge\" has 1 problem:\n  TLS-009  …\n   at Kit.Judge() in /kit/Judge.cs:line 3\n   --- End of inner exception stack trace ---\n   at Sdk.Serialize()",
            "Gateway \"edge\" has 1 problem:\n  TLS-009  …"));

    [Fact]
    public void The_order_in_which_they_happened_does_not_matter() => Assert.Equal(Messages("b", "a"), Messages("a", "b", "a"));

    private static IReadOnlyList<string> Messages(params string[] messages) =>
        RunFailure.Messages(new AggregateException(messages.Select(message => new InvalidOperationException(message))));
}
