using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>For programs: one object, whose form has a version.</summary>
internal sealed class JsonChangeReport : IChangeReport
{
    /// <summary>Raised when a member changes its meaning or goes; new members may come at any time.</summary>
    private const int SchemaVersion = 1;

    /// <inheritdoc />
    public void Write(MeshChange change, TextWriter output) => output.WriteLine(JsonText.Of(Of(change)));

    private static JsonObject Of(MeshChange change) => new()
    {
        ["schemaVersion"] = SchemaVersion,
        ["title"] = change.Title,
        ["before"] = change.Before.Name,
        ["after"] = change.After.Name,
        ["changed"] = !change.IsEmpty,
        ["verdict"] = ChangeWords.Verdict(change),
        ["traffic"] = List(change.Comparison.Traffic, Traffic),
        ["notes"] = List(change.Notes, sentence => JsonValue.Create(sentence)),
        ["settings"] = List(change.Comparison.Settings, Setting),
        ["resources"] = List(change.Resources, Resource),
        ["findings"] = new JsonObject
        {
            ["new"] = List(change.New, FindingJson.Of),
            ["mended"] = List(change.Mended, FindingJson.Of),
            ["suppressed"] = change.Suppressed,
        },
    };

    private static JsonObject Traffic(TrafficChange change) => new()
    {
        ["kind"] = Camel(change.Kind.ToString()),
        ["entrance"] = FindingJson.Resource(change.Entrance),
        ["request"] = change.Request.ToString(),
        ["before"] = Answer(change.Before, change.BeforeText),
        ["after"] = Answer(change.After, change.AfterText),
        ["more"] = change.More,
        ["outside"] = List(change.Outside, one => new JsonObject { ["gateway"] = one.Gateway, ["request"] = one.Request.ToString() }),
    };

    private static JsonObject Answer(RouteAnswer answer, string text) => new()
    {
        ["verdict"] = answer.Verdict.ToString(),
        ["text"] = text,
        ["reason"] = answer.Reason,
        ["gatewayRoute"] = answer.GatewayRoute,
        ["virtualService"] = answer.VirtualService,
        ["route"] = answer.Route,
        ["path"] = answer.Path,
        ["host"] = answer.Host,
        ["targets"] = List(answer.Targets, target => new JsonObject { ["node"] = target.Node, ["port"] = target.Port, ["share"] = target.Share }),
    };

    private static JsonObject Setting(SettingChange change) => new()
    {
        ["resource"] = FindingJson.Resource(change.Id),
        ["subject"] = change.Subject,
        ["topic"] = Camel(change.Topic.ToString()),
        ["what"] = change.What,
        ["path"] = change.Path,
        ["before"] = change.Before,
        ["after"] = change.After,
        ["example"] = change.Example?.ToString(),
    };

    private static JsonObject Resource(ResourceChange change) => new()
    {
        ["kind"] = ChangeWords.Verb(change.Kind),
        ["resource"] = FindingJson.Resource(change.Id),
        ["serves"] = change.Serves,
        ["reasons"] = List(change.Reasons, reason => JsonValue.Create(reason)),
    };

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> row) => new([.. items.Select(row)]);

    private static string Camel(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
