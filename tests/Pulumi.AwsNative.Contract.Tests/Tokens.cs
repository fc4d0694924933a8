namespace Pulumi.AwsNative.Contract.Tests;

internal static class Tokens
{
    public const string AuthPolicy = "aws-native:vpclattice:AuthPolicy";
    public const string Listener = "aws-native:vpclattice:Listener";
    public const string Provider = "pulumi:providers:aws-native";
    public const string Rule = "aws-native:vpclattice:Rule";
    public const string Service = "aws-native:vpclattice:Service";
    public const string ServiceNetwork = "aws-native:vpclattice:ServiceNetwork";
    public const string TargetGroup = "aws-native:vpclattice:TargetGroup";
}
