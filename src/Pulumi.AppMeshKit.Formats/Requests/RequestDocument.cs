using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>App Mesh requests, and what the command line answers: the definition in a wrapper, with what the service knows of it.</summary>
internal static class RequestDocument
{
    private static readonly string[] Wrappers = ["mesh", "virtualNode", "virtualRouter", "route", "virtualService", "virtualGateway", "gatewayRoute"];

    private static readonly string[] Listings = ["meshes", "virtualNodes", "virtualRouters", "routes", "virtualServices", "virtualGateways", "gatewayRoutes"];

    /// <summary>The members that a request or an answer can have.</summary>
    private static readonly HashSet<string> Members = new(
        ["clientToken", "meshOwner", "metadata", "spec", "status", "tags", .. RequestKind.All.Select(kind => kind.NameMember)],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether an object is a request or an answer: it has a name that tells the kind, and no more strange members than known
    /// ones. The values of a chart can name a mesh too, among much else.
    /// </summary>
    public static bool IsOne(SourceObject document)
    {
        var request = Unwrap(document);
        return RequestKind.Recognize(request) is not null && request.Names.Count(Members.Contains) * 2 >= request.Names.Count;
    }

    /// <summary>Whether an object is what a <c>list-…</c> command answers.</summary>
    public static bool IsListing(SourceObject document) =>
        document.Names.Count > 0
        && document.Names.All(name => Listings.Contains(name, StringComparer.Ordinal) || name is "nextToken")
        && document.Names.Any(name => document[name] is SourceList);

    /// <summary>Reads a request or an answer.</summary>
    /// <param name="document">The object.</param>
    /// <param name="file">Its file.</param>
    /// <param name="options">Values for placeholders.</param>
    public static Definition Read(SourceObject document, string file, ReadingOptions options)
    {
        var filled = (SourceObject)new Filling(options.Values).Fill(document);
        var request = WithoutAnswer(Unwrap(filled));
        var problems = new List<ReadProblem>();
        var origin = Origin.Root(file, request.Line);
        return new(RequestKind.Recognize(request)!.Read(request, origin, problems), DefinitionFormat.Request, file, problems);
    }

    /// <summary>The definition in an answer; the SDKs put what they know of the call beside it.</summary>
    private static SourceObject Unwrap(SourceObject document) =>
        document.Names.Where(name => name != "ResponseMetadata").Take(2).ToList() is [var name]
        && Wrappers.Contains(name, StringComparer.Ordinal)
        && document[name] is SourceObject inner
            ? inner
            : document;

    /// <summary>Takes out what only an answer has. The owner of the mesh is a fact there; it is a request's word where it is another account's.</summary>
    private static SourceObject WithoutAnswer(SourceObject request)
    {
        if (request["metadata"] is not SourceObject metadata || metadata["arn"] is null) return request;

        var result = request.Select((name, node) => name is "metadata" or "status" ? null : node);
        if (result["meshOwner"] is null
            && RequestKind.Recognize(result) is { Name: not "Mesh" }
            && metadata["meshOwner"] is SourceText owner
            && metadata["resourceOwner"] is SourceText resourceOwner
            && owner.Text != resourceOwner.Text)
            result.Add("meshOwner", owner, owner.Line);
        return result;
    }
}
