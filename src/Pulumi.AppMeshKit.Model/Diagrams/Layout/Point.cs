namespace Pulumi.AppMeshKit.Model;

/// <summary>A point of a page.</summary>
internal readonly record struct Point(double X, double Y);
