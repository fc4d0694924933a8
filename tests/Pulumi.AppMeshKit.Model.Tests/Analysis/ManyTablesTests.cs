namespace Pulumi.AppMeshKit.Model.Tests.Analysis;

/// <summary>As many tables as half a minute allows.</summary>
[Trait("Speed", "Slow")]
public sealed class ManyTablesTests() : RouteSearchTests(tables: 250, requests: 400);
