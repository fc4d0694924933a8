namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>Texts that are kept in the repository and compared. APPMESHKIT_ACCEPT=1 rewrites them.</summary>
internal static class AcceptedText
{
    private const string _variable = "APPMESHKIT_ACCEPT";

    public static void Compare(string relative, string actual)
    {
        var file = RepositoryRoot.File(relative);
        if (Environment.GetEnvironmentVariable(_variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        var accepted = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(accepted == actual, $"{relative} differs. {FirstDifference(accepted, actual)} If that is meant: {_variable}=1 ./build test, and commit the file.");
    }

    private static string FirstDifference(string accepted, string actual)
    {
        var (before, after) = (accepted.Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1} was \"{before.ElementAtOrDefault(line)?.Trim()}\" and is \"{after.ElementAtOrDefault(line)?.Trim()}\".";
    }
}
