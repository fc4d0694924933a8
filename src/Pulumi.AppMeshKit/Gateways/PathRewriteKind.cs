namespace Pulumi.AppMeshKit;

internal enum PathRewriteKind
{
    Keep,
    Strip,
    ReplacePrefix,
    ReplacePath,
}
