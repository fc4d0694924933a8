namespace Pulumi.Aws;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class AwsResourceTypeAttribute(string type) : ResourceTypeAttribute(type, Utilities.Version);
