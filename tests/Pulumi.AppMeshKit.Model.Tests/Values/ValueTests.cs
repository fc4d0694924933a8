using System.Globalization;

namespace Pulumi.AppMeshKit.Model.Tests.Values;

public class ValueTests
{
    [Fact]
    public void A_plain_value_becomes_a_known_leaf()
    {
        Value<int>? port = 8080;

        Assert.True(port!.IsKnown);
        Assert.True(port.TryGet(out var number));
        Assert.Equal(8080, number);
        Assert.Null(port.Source);
        Assert.Equal(8080, port.Boxed);
    }

    [Fact]
    public void Zero_false_and_the_empty_text_are_values_and_not_absent()
    {
        Assert.NotNull(new WeightedTarget { Weight = 0 }.Weight);
        Assert.NotNull(new ClientPolicyTls { Enforce = false }.Enforce);
        Assert.NotNull(new TagRef { Value = string.Empty }.Value);
    }

    [Fact]
    public void A_null_text_stays_absent() => Assert.Null(new PortMapping { Protocol = (string?)null }.Protocol);

    [Fact]
    public void An_unknown_value_gives_nothing_away_but_its_source()
    {
        var unknown = Value<int>.Unknown("${PORT}");

        Assert.False(unknown.IsKnown);
        Assert.False(unknown.TryGet(out _));
        Assert.Null(unknown.Boxed);
        Assert.Equal("${PORT}", unknown.ToString());
    }

    [Fact]
    public void Unknown_values_are_equal_by_source_and_never_equal_to_known_ones()
    {
        Assert.Equal(Value<string>.Unknown("${A}"), Value<string>.Unknown("${A}"));
        Assert.NotEqual(Value<string>.Unknown("${A}"), Value<string>.Unknown("${B}"));
        Assert.NotEqual(Value<string>.Unknown("a"), Value<string>.Known("a"));
        Assert.NotEqual(Value<int>.Unknown("0"), Value<int>.Known(0));
    }

    [Fact]
    public void What_a_known_value_came_through_and_where_it_stands_do_not_count()
    {
        var plain = Value<string>.Known("blue");
        var delivered = Value<string>.Known("blue", Origin.Root("a.json", 3), "${COLOR}");

        Assert.Equal(plain, delivered);
        Assert.True(plain == delivered);
        Assert.Equal(plain.GetHashCode(), delivered.GetHashCode());
    }

    [Fact]
    public void A_secret_is_known_and_shows_its_source_only()
    {
        var secret = Value<string>.Secret("hunter2", "Certificates[0].Arn");

        Assert.True(secret.TryGet(out var value));
        Assert.Equal("hunter2", value);
        Assert.Equal("Certificates[0].Arn", secret.ToString());
        Assert.DoesNotContain("hunter2", new ListenerTlsAcmCertificate { CertificateArn = secret }.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_differs_from_the_same_value_in_the_open() =>
        Assert.NotEqual(Value<string>.Known("x"), Value<string>.Secret("x", "source"));

    [Fact]
    public void Null_is_equal_to_null_only()
    {
        var absent = new PortMapping().Protocol;

        Assert.True(absent == new TagRef().Key);
        Assert.False(absent == Value<string>.Known("x"));
        Assert.True(Value<string>.Known("x") != absent);
        Assert.False(Value<string>.Known("x").Equals(null));
        Assert.False(Value<string>.Known("1").Equals((object)Value<int>.Known(1)));
    }

    [Fact]
    public void Text_does_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("sv-SE");
        try
        {
            Assert.Equal("-5", Value<int>.Known(-5).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
