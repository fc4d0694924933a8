namespace AppMeshKit.Build;

/// <summary>
/// Decides between the real packages and the contract projects: --sdk, else the environment variable, else what was
/// remembered, else what the feed answers. Says the choice and its reason in one line.
/// </summary>
internal sealed class SdkChooser(Repository repository, Sdk? forced)
{
    private readonly ChoiceFile _file = new(repository);

    public Sdk Choose()
    {
        var (sdk, reason) = Decide();
        Console.WriteLine($"Pulumi SDK: {sdk.Description()} ({reason})");
        return sdk;
    }

    /// <summary>The same without a word.</summary>
    public Sdk ChooseQuietly() => Decide().Sdk;

    /// <summary>Asks the feed, whatever was remembered.</summary>
    public Sdk Probe()
    {
        _file.Delete();
        return Choose();
    }

    private (Sdk Sdk, string Reason) Decide()
    {
        if (forced is { } sdk)
            return Remember(sdk, "chosen with --sdk", "any");

        if (Environment.GetEnvironmentVariable(SdkNames.Variable) is { Length: > 0 } variable)
            return (SdkNames.Parse(variable, $"the environment variable {SdkNames.Variable}"), $"environment variable {SdkNames.Variable}");

        var packages = ProbedPackage.All(repository);
        if (_file.Read(packages) is { } remembered)
            return remembered;

        var answer = new FeedProbe(repository).Ask(packages);
        return Remember(answer.Sdk, answer.Reason, ProbedPackage.Describe(packages));
    }

    private (Sdk Sdk, string Reason) Remember(Sdk sdk, string reason, string asked)
    {
        _file.Write(sdk, reason, asked);
        return (sdk, reason);
    }
}
