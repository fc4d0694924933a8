namespace Pulumi.AppMeshKit.Model;

/// <summary>Chooses how much of meshes is drawn: as much as stays readable.</summary>
internal static class PictureLevels
{
    /// <summary>Meshes, or the neighbourhood of one thing in them.</summary>
    public static Picture Of(IReadOnlyList<MeshModel> meshes, DiagramOptions options)
    {
        var framed = Full(meshes, frames: meshes.Count == 1);
        if (options.Focus is { } name) return Around(framed.WithoutFrames(), name, options);
        return Fits(framed, options.Detail, DiagramDetail.Full) ? framed : Folded(framed.WithoutFrames(), options.Detail, null);
    }

    /// <summary>Everything.</summary>
    public static Picture Full(IReadOnlyList<MeshModel> meshes, bool frames) => Picture.Of(meshes.Select(mesh => FullPicture.Of(mesh, frames)));

    /// <summary>What changed and its neighbourhood; null where nothing that is drawn has changed.</summary>
    public static Picture? OfChanges(IReadOnlyList<MeshModel> before, IReadOnlyList<MeshModel> after, DiagramOptions options)
    {
        var changes = PictureChanges.Of(Full(before, frames: false), Full(after, frames: false));
        var core = PictureChanges.Core(changes);
        if (core.Count == 0) return null;
        if (options.Focus is { } name) return Around(changes, name, options);

        var near = PictureChanges.Around(changes, options.Hops);
        if (Fits(near, options.Detail, DiagramDetail.Full)) return near;

        // First what is not in the middle is folded, then what is.
        near = PictureChanges.Around(PictureFold.Services(changes, core), options.Hops);
        if (options.Detail is null && Fits(near, null, DiagramDetail.Full)) return near;

        var services = PictureFold.Services(changes);
        return Folded(PictureChanges.Around(services, options.Hops), options.Detail, services);
    }

    private static Picture Around(Picture picture, string name, DiagramOptions options)
    {
        var source = new PictureSource(picture);
        return source.Around(FocusNames.Find(picture, source.Groups, name), options);
    }

    private static Picture Folded(Picture picture, DiagramDetail? detail, Picture? all)
    {
        // A neighbourhood was folded before it was cut out.
        var services = all is null ? PictureFold.Services(picture) : picture;
        if (Fits(services, detail, DiagramDetail.Services)) return services;
        return PictureLimits.Readable.Keep(PictureFold.Groups(services, ServiceGroups.Of(all ?? services)));
    }

    private static bool Fits(Picture picture, DiagramDetail? wanted, DiagramDetail level) =>
        wanted is { } detail ? detail == level : PictureLimits.Readable.Fits(picture);
}
