using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>An answer for programs: one object, whose form has a version.</summary>
internal static class AnswerJson
{
    /// <summary>Raised when a member changes its meaning or goes; new members may come at any time.</summary>
    private const int SchemaVersion = 1;

    public static JsonObject Of(RouteAnswer answer, Caller caller) => new()
    {
        ["schemaVersion"] = SchemaVersion,
        ["request"] = Request(answer.Request),
        ["caller"] = new JsonObject
        {
            ["kind"] = caller.Resource.Kind.ToString(),
            ["mesh"] = caller.Resource.Mesh,
            ["name"] = caller.Resource.Name,
        },
        ["verdict"] = answer.Verdict.ToString(),
        ["reason"] = answer.Reason,
        ["gatewayRoute"] = answer.GatewayRoute,
        ["virtualService"] = answer.VirtualService,
        ["virtualRouter"] = answer.VirtualRouter,
        ["route"] = answer.Route,
        ["ties"] = Texts(answer.Ties),
        ["targets"] = new JsonArray([.. answer.Targets.Select(Target)]),
        ["path"] = answer.Path,
        ["host"] = answer.Host,
        ["headers"] = Headers(answer.Headers),
        ["timeout"] = answer.Timeout is { } timeout ? Timeout(timeout) : null,
        ["retries"] = answer.Retries is { } retries ? Retries(retries) : null,
        ["candidates"] = new JsonArray([.. answer.Candidates.Select(Candidate)]),
        ["notes"] = Texts(answer.Notes),
        ["explanation"] = answer.Explain(),
    };

    private static JsonObject Request(SimulatedRequest request) => new()
    {
        ["kind"] = RequestFacts.TrafficText(request.Kind),
        ["method"] = request.Method,
        ["scheme"] = request.Scheme,
        ["host"] = request.Host,
        ["port"] = request.Port,
        ["path"] = request.Path,
        ["headers"] = Headers(request.Headers),
    };

    private static JsonObject Target(TargetShare target) => new()
    {
        ["node"] = target.Node,
        ["port"] = target.Port,
        ["share"] = target.Share,
        ["timeoutMillis"] = Millis(target.Timeout.Value),
        ["timeoutSetBy"] = target.Timeout.SetBy,
        ["idleTimeoutMillis"] = Millis(target.IdleTimeout.Value),
        ["idleTimeoutSetBy"] = target.IdleTimeout.SetBy,
        ["tls"] = target.Tls.Length > 0 ? target.Tls : null,
    };

    private static JsonObject Timeout(EffectiveTimeout timeout) => new()
    {
        ["millis"] = Millis(timeout.Value),
        ["setBy"] = timeout.SetBy,
        ["isKnown"] = timeout.IsKnown,
    };

    private static JsonObject Retries(EffectiveRetries retries) => new()
    {
        ["maxAttempts"] = retries.MaxAttempts,
        ["perTryMillis"] = Millis(retries.PerTry),
        ["setBy"] = retries.SetBy,
    };

    private static JsonObject Candidate(RouteCandidate candidate) => new()
    {
        ["stage"] = candidate.Stage,
        ["name"] = candidate.Name,
        ["order"] = candidate.Order,
        ["isChosen"] = candidate.IsChosen,
        ["reason"] = candidate.Reason,
    };

    private static JsonArray Headers(IEnumerable<RequestHeader> headers) =>
        new([.. headers.Select(header => new JsonObject { ["name"] = header.Name, ["value"] = header.Value })]);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    // Whole numbers: a double of a long span would be written with an exponent.
    private static long? Millis(TimeSpan? span) => span is { } value ? value.Ticks / TimeSpan.TicksPerMillisecond : null;
}
