namespace Pulumi.AppMeshKit;

internal enum HeaderMatchKind
{
    Present,
    Exact,
    Prefix,
    Suffix,
    Regex,
    Range,
}
