using System.Collections.Immutable;

namespace Pulumi.ProviderContracts;

/// <summary>Takes apart what a program sent.</summary>
internal static class Sent
{
    public static ImmutableDictionary<string, object> Map(object value) => Assert.IsType<ImmutableDictionary<string, object>>(value);

    public static ImmutableArray<object> List(object value) => Assert.IsType<ImmutableArray<object>>(value);

    /// <summary>JSON text without blanks, which differ between the ways of writing it.</summary>
    public static string Json(object value) => string.Concat(Assert.IsType<string>(value).Where(sign => !char.IsWhiteSpace(sign)));
}
