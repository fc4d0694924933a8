namespace Pulumi.AppMeshKit.Tool;

/// <summary>Where a source lies on the disk: where it was named, or for a git revision in a folder that is gone afterwards.</summary>
/// <param name="Path">The file or folder.</param>
/// <param name="ShownFrom">The folder that paths are shown from; null where they are shown as they were typed.</param>
internal sealed record SourcePlace(string Path, string? ShownFrom)
{
    /// <summary>Goes to a source and reads it; what is said about it does not name a folder that is gone.</summary>
    /// <param name="source">What was typed. A file or folder wins over a revision of that name.</param>
    /// <param name="read">Reads what is there.</param>
    /// <param name="cancellation">Ends what runs.</param>
    /// <exception cref="UsageException">There is no such revision, or no such path in it, or reading says so.</exception>
    public static async Task<T> VisitAsync<T>(string source, Func<SourcePlace, Task<T>> read, CancellationToken cancellation)
    {
        if (System.IO.Path.Exists(source) || GitRevision.Parse(source) is not { } revision) return await read(new(source, null));

        await using var checkout = await GitCheckout.OfAsync(revision, cancellation);
        try
        {
            return await read(new(checkout.Found, checkout.Folder));
        }
        catch (UsageException wrong)
        {
            List<string> problems = [.. (wrong.Problems ?? [wrong.Message]).Select(checkout.Show)];
            var shown = wrong.Shown is { } told ? checkout.Show(told) : null;
            throw problems is [var one] ? new UsageException(one, wrong) { Shown = shown } : new UsageException(problems) { Shown = shown };
        }
    }
}
