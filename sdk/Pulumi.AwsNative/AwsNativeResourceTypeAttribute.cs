namespace Pulumi.AwsNative;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class AwsNativeResourceTypeAttribute(string type) : ResourceTypeAttribute(type, Utilities.Version);
