namespace Pulumi.AppMeshKit.Formats;

/// <summary>ARNs of App Mesh resources, which hold the resource's name.</summary>
internal static class AppMeshArn
{
    /// <summary>The name at the end of an ARN; null where the text is no ARN of this kind of resource.</summary>
    /// <param name="arn">Such as <c>arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualNode/colors</c>.</param>
    /// <param name="kind">Such as <c>virtualNode</c>.</param>
    public static string? NameIn(string arn, string kind) =>
        arn.Split('/') is [var start, _, var type, var name] && start.EndsWith(":mesh", StringComparison.Ordinal) && type == kind && name.Length > 0 ? name : null;
}
