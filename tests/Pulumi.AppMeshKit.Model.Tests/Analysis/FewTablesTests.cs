namespace Pulumi.AppMeshKit.Model.Tests.Analysis;

/// <summary>A handful of tables, for whoever runs the tests a thousand times.</summary>
public sealed class FewTablesTests() : RouteSearchTests(tables: 15, requests: 60);
