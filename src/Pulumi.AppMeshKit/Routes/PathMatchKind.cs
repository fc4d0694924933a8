namespace Pulumi.AppMeshKit;

internal enum PathMatchKind
{
    Prefix,
    Exact,
    Regex,
}
