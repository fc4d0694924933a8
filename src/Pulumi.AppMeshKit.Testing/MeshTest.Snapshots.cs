using System.Runtime.CompilerServices;
using System.Text;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Testing;

/// <content>The mesh as a text that is kept beside the tests.</content>
public sealed partial class MeshTest
{
    private const string Variable = "APPMESHKIT_ACCEPT";

    /// <summary>
    /// The whole mesh as a JSON list of App Mesh requests, sorted by kind, parent and name; equal programs give equal text. What only
    /// a deployment knows, and every secret, is the text that it comes from.
    /// </summary>
    public string ToSnapshot()
    {
        var text = new StringBuilder("[");
        foreach (var request in Model.Requests)
            text.Append(text.Length == 1 ? "\n  " : ",\n  ").Append(RequestJson.Write(request).Replace("\n", "\n  ", StringComparison.Ordinal));
        return text.Append(text.Length == 1 ? "]\n" : "\n]\n").ToString();
    }

    /// <summary>
    /// The mesh is the one that was accepted: <see cref="ToSnapshot"/> equals a file. With the environment variable
    /// <c>APPMESHKIT_ACCEPT=1</c> the file is written instead.
    /// </summary>
    /// <param name="path">The file; a relative one beside the test's source file.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <exception cref="MeshAssertionException">They differ, or there is no file yet; the message shows the first lines that differ.</exception>
    public void ShouldMatchSnapshot(string path, [CallerFilePath] string testFile = "")
    {
        var file = TestFiles.Find(path, testFile);
        var actual = ToSnapshot();
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            File.WriteAllText(file, actual);
            return;
        }

        const string accept = $"run the test once with {Variable}=1, and commit the file.";
        if (!File.Exists(file)) throw new MeshAssertionException($"There is no snapshot {path} yet. To write it, {accept}");

        var accepted = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (accepted != actual) throw new MeshAssertionException($"The mesh is not the one in {path}. If that is meant, {accept}\n\n{LineDifference.Of(accepted, actual)}");
    }
}
