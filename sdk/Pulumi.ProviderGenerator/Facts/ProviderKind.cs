namespace Pulumi.ProviderGenerator.Facts;

/// <summary>How a provider came to be decides how its package names types and looks resources up.</summary>
internal enum ProviderKind
{
    /// <summary>From a Terraform provider, as Pulumi.Aws: a nested type is named by the path to it, Get takes a state.</summary>
    Bridged,

    /// <summary>From the cloud's own schema, as Pulumi.AwsNative: a nested type has a name of its own, Get takes the id only.</summary>
    Native,
}
