namespace Pulumi.AppMeshKit.Rendering;

/// <summary>The options of what a rendering registers.</summary>
internal static class RenderingOptions
{
    /// <summary>A child of the component that waits for the mesh and for these.</summary>
    /// <param name="context">The component and its mesh.</param>
    /// <param name="resources">
    /// Resources that must exist first. They are named one by one and never by their component: a child that depends on
    /// its own component waits for itself for ever.
    /// </param>
    internal static CustomResourceOptions ChildAfter(this RenderingContext context, params IEnumerable<Resource> resources)
    {
        var options = new CustomResourceOptions { Parent = context.Parent };
        Resource[] first = context.Mesh is null ? [.. resources] : [context.Mesh, .. resources];
        if (first.Length > 0)
        {
            options.DependsOn = first.Distinct().ToArray();
        }

        return options;
    }
}
