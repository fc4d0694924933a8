using System.Xml;
using System.Xml.Linq;

namespace AppMeshKit.Build;

/// <summary>
/// sdk.choice.props, git-ignored: the remembered choice. Directory.Build.props imports it, so that dotnet run, dotnet test
/// and an IDE follow.
/// </summary>
internal sealed class ChoiceFile(Repository repository)
{
    private const string _reason = "AppMeshKitSdkReason";
    private const string _asked = "AppMeshKitSdkAsked";

    private readonly string _path = repository.PathOf("sdk.choice.props");

    /// <summary>Returns what was remembered; nothing if other versions are wanted by now than those that were asked for.</summary>
    public (Sdk Sdk, string Reason)? Read(IReadOnlyList<ProbedPackage> packages)
    {
        if (!File.Exists(_path)) return null;

        try
        {
            var group = XDocument.Load(_path).Root?.Element("PropertyGroup");
            var sdk = SdkNames.Parse((string?)group?.Element(SdkNames.Variable) ?? "", "the choice in sdk.choice.props");
            var asked = (string?)group?.Element(_asked) ?? "any";
            return asked == "any" || asked == ProbedPackage.Describe(packages)
                ? (sdk, (string?)group?.Element(_reason) ?? "from sdk.choice.props")
                : null;
        }
        catch (XmlException problem)
        {
            throw new BuildException($"sdk.choice.props cannot be read ({problem.Message}). Delete it; the next run writes it anew.");
        }
    }

    public void Write(Sdk sdk, string reason, string asked) => new XDocument(
        new XElement("Project",
            new XComment(" Written by ./build. Delete it, or run ./build probe, to have the package feed asked again. "),
            new XElement("PropertyGroup",
                new XElement(SdkNames.Variable, new XAttribute("Condition", $"'$({SdkNames.Variable})' == ''"), sdk.Name()),
                new XElement(_reason, reason),
                new XElement(_asked, asked)))).Save(_path);

    public void Delete() => File.Delete(_path);
}
