using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Definitions that people wrote, rendered one by one and read back.</summary>
[Collection(PulumiPrograms.Name)]
public class CorpusTests
{
    /// <summary>What Pulumi.Aws has no place for; the rest of the file comes back.</summary>
    private static readonly Dictionary<string, string> NotCarried = new(StringComparer.Ordinal)
    {
    };

    [SharedFact]
    public async Task Every_definition_comes_back_as_it_was()
    {
        var corpus = Path.Combine(SharedFactAttribute.Folder!, "corpus");
        var different = new List<string>();
        var notReadable = 0;
        var came = 0;
        foreach (var file in (await File.ReadAllLinesAsync(Path.Combine(corpus, "INDEX.tsv"))).Skip(1).Select(row => row.Split('\t')[0]))
        {
            var read = RequestJson.Read(await File.ReadAllTextAsync(Path.Combine(corpus, file)), file);
            if (read.Problems.Count > 0 || read.Request is not { } request || UnknownLeaves.Of(request).AnythingElse)
            {
                notReadable++;
                different.Add($"{file}: LEFT OUT");
                continue;
            }

            string back;
            try { back = await BackAsync(request); } catch (Exception e) { different.Add($"{file}: {e.Message}"); continue; }
            if (back != RequestJson.Write(Sorted(request)))
            {
                different.Add(file);
            }
            else
            {
                came++;
            }
        }

        Assert.True(different.Count == 0, $"{came} same\n" + string.Join('\n', different));
    }

    private static async Task<string> BackAsync(ApiRequest request)
    {
        var late = new LateValues();
        foreach (var placeholder in UnknownLeaves.Of(request).Texts)
        {
            late.Deliver(placeholder, placeholder);
        }

        var back = await Render.ThereAndBackAsync(request, late);
        return string.Join('\n', back.Problems.Select(problem => problem.ToString()).Append(RequestJson.Write(back.Request!)));
    }

    /// <summary>A map has no order, so attributes come back sorted.</summary>
    private static ApiRequest Sorted(ApiRequest request) => request;
}
