namespace Pulumi.AppMeshKit.Model;

/// <summary>What every definition has: names, the mesh's owner, the client token, tags.</summary>
internal static class RequestRules
{
    public static IEnumerable<Finding> Check(Place at, ApiRequest request) => Findings.Of(
        Name(at, request),
        Mesh(at, request),
        Parent(at, request),
        Token(at, request),
        TagRules.Check(at, request));

    private static IEnumerable<Finding> Name(Place at, ApiRequest request)
    {
        var member = request.NameMember();
        if (request.Name is null) return [RuleBook.Required(at.Missing(member), "a " + request.Id().KindText, member)];

        return request is VirtualServiceRequest
            ? NameRules.Service(at.At(member, request.Name), request.Name)
            : NameRules.Resource(at.At(member, request.Name), request.Name, request.Id().KindText);
    }

    private static IEnumerable<Finding> Mesh(Place at, ApiRequest request)
    {
        if (request is MeshRequest) yield break;

        if (request.MeshName is null) yield return RuleBook.Required(at.Missing("meshName"), "a " + request.Id().KindText, "meshName");
        foreach (var finding in NameRules.Reference(at.At("meshName", request.MeshName), request.MeshName, "mesh")) yield return finding;

        if (request.MeshOwner.Has(out var owner) && (owner.Length != 12 || !owner.All(char.IsAsciiDigit)))
            yield return RuleBook.MeshOwner(at.At("meshOwner", request.MeshOwner), request.MeshOwner!);
    }

    private static IEnumerable<Finding> Parent(Place at, ApiRequest request)
    {
        var (member, noun, parent) = request switch
        {
            RouteRequest => ("virtualRouterName", "a route", "virtual router"),
            GatewayRouteRequest => ("virtualGatewayName", "a gateway route", "virtual gateway"),
            _ => (null, null, null),
        };
        if (member is null) return [];

        return Findings.Of(
            at.Required(member, request.ParentName, noun!),
            NameRules.Reference(at.At(member, request.ParentName), request.ParentName, parent!));
    }

    private static IEnumerable<Finding> Token(Place at, ApiRequest request)
    {
        if (request.ClientToken.Has(out var token) && (token.Length > 36 || !token.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')))
            yield return RuleBook.ClientToken(at.At("clientToken", request.ClientToken), request.ClientToken!);
    }
}
