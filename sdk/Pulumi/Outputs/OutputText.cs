namespace Pulumi;

/// <summary>What printing an output says instead of its value.</summary>
internal static class OutputText
{
    private const string _switch = "PULUMI_ERROR_OUTPUT_STRING";

    private static readonly string _message = string.Join(
        Environment.NewLine,
        "Calling [ToString] on an [Output<T>] is not supported.",
        "",
        "To get the value of an Output<T> as an Output<string> consider:",
        "1. o.Apply(v => $\"prefix{v}suffix\")",
        "2. Output.Format($\"prefix{hostname}suffix\");",
        "",
        "See https://www.pulumi.com/docs/concepts/inputs-outputs for more details.");

    public static string OfToString()
    {
        var choice = Environment.GetEnvironmentVariable(_switch);
        if (choice == "1" || string.Equals(choice, "true", StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException(_message);

        Log.Warn(_message);
        return _message + Environment.NewLine + "This function may throw in a future version of Pulumi.";
    }
}
