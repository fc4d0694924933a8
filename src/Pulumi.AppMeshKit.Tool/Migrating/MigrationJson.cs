using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A migration for programs.</summary>
internal static class MigrationJson
{
    /// <summary>The migration of one mesh.</summary>
    public static JsonObject Of(MeshMigration migration) => new()
    {
        ["mesh"] = migration.Mesh.Name,
        ["owner"] = migration.Mesh.Owner,
        ["place"] = migration.Place,
        ["target"] = "vpc-lattice",
        ["provider"] = migration.Provider,
        ["has"] = Has(migration),
        ["becomes"] = new JsonObject
        {
            ["serviceNetworks"] = migration.Networks,
            ["services"] = migration.Services,
            ["listeners"] = migration.Listeners,
            ["rules"] = migration.Rules,
            ["targetGroups"] = migration.TargetGroups,
            ["notPlanned"] = migration.NotPlanned,
        },
        ["dnsRecords"] = new JsonArray([.. migration.DnsRecords.Select(name => JsonValue.Create(name))]),
        ["settings"] = new JsonObject
        {
            ["total"] = migration.Settings.Total,
            ["full"] = migration.Settings.Full,
            ["partial"] = migration.Settings.Partial,
            ["lost"] = migration.Settings.Lost,
            ["score"] = migration.Settings.Score,
        },
        ["losses"] = new JsonArray([.. migration.Losses.Select(Loss)]),
        ["accepted"] = new JsonArray([.. migration.Accepted.GroupBy(one => (one.Finding.Rule.Id, one.Loss.Reason)).Select(group => new JsonObject
        {
            ["rule"] = group.Key.Id,
            ["reason"] = group.Key.Reason,
            ["places"] = group.Count(),
        })]),
    };

    private static JsonObject Has(MeshMigration migration) => new()
    {
        ["virtualServices"] = migration.Count(ResourceKind.VirtualService),
        ["virtualRouters"] = migration.Count(ResourceKind.VirtualRouter),
        ["routes"] = migration.Count(ResourceKind.Route),
        ["virtualNodes"] = migration.Count(ResourceKind.VirtualNode),
        ["virtualGateways"] = migration.Count(ResourceKind.VirtualGateway),
        ["gatewayRoutes"] = migration.Count(ResourceKind.GatewayRoute),
    };

    private static JsonObject Loss(LossGroup group) => new()
    {
        ["rule"] = group.Rule.Id,
        ["severity"] = group.Severity.Word(),
        ["stops"] = group.Stops,
        ["class"] = group.Class?.ToString().ToLowerInvariant() ?? "limit",
        ["feature"] = group.Feature,
        ["message"] = group.Says,
        ["cure"] = group.Remedy,
        ["places"] = group.Findings.Count,
    };
}
