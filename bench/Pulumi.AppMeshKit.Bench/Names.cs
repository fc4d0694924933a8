namespace Pulumi.AppMeshKit.Bench;

/// <summary>The names that both sides use.</summary>
internal static class Names
{
    internal static string Service(int number) => $"service{number}";

    internal static string Host(string service) => $"{service}.shop.local";

    internal static string Host(string service, string version) => $"{service}-{version}.shop.local";
}
