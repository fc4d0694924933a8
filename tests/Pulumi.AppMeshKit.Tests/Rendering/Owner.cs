namespace Pulumi.AppMeshKit.Tests;

/// <summary>Stands for the component that a rendering registers resources below.</summary>
internal sealed class Owner(string name, ComponentResourceOptions? options = null)
    : ComponentResource("test:index:Owner", name, options);
