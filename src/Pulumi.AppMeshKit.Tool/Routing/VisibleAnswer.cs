using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Answers for people: a name with a line feed in it must not look like a line of the explanation.</summary>
internal static class VisibleAnswer
{
    /// <summary>The same answer with everything invisible written as its escape.</summary>
    public static RouteAnswer Of(RouteAnswer answer) => answer with
    {
        Request = answer.Request with
        {
            Method = Visible.Of(answer.Request.Method),
            Host = Visible.Of(answer.Request.Host),
            Path = Visible.Of(answer.Request.Path),
            Headers = Headers(answer.Request.Headers),
        },
        Caller = Visible.Of(answer.Caller),
        Reason = OrNull(answer.Reason),
        GatewayRoute = OrNull(answer.GatewayRoute),
        VirtualService = OrNull(answer.VirtualService),
        VirtualRouter = OrNull(answer.VirtualRouter),
        Route = OrNull(answer.Route),
        Ties = [.. answer.Ties.Select(Visible.Of)],
        Targets = [.. answer.Targets.Select(target => target with { Node = Visible.Of(target.Node), Tls = Visible.Of(target.Tls) })],
        Path = Visible.Of(answer.Path),
        Host = Visible.Of(answer.Host),
        Headers = Headers(answer.Headers),
        Candidates = [.. answer.Candidates.Select(Candidate)],
        Notes = [.. answer.Notes.Select(Visible.Of)],
    };

    private static RouteCandidate Candidate(RouteCandidate candidate) => candidate with
    {
        Stage = Visible.Of(candidate.Stage),
        Name = Visible.Of(candidate.Name),
        Order = Visible.Of(candidate.Order),
        Reason = Visible.Of(candidate.Reason),
    };

    private static ApiList<RequestHeader> Headers(ApiList<RequestHeader> headers) =>
        [.. headers.Select(header => new RequestHeader(Visible.Of(header.Name), Visible.Of(header.Value)))];

    private static string? OrNull(string? text) => text is null ? null : Visible.Of(text);
}
