namespace Pulumi.ProviderGenerator.Facts;

internal enum Collection
{
    None,
    List,
    Map,
}
