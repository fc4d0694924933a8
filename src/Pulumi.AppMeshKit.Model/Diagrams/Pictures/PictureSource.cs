namespace Pulumi.AppMeshKit.Model;

/// <summary>Everything there is to draw, and what it is folded to, made once for many drawings.</summary>
/// <param name="full">Everything, without frames.</param>
internal sealed class PictureSource(Picture full)
{
    /// <summary>Everything, without frames.</summary>
    public Picture Full => full;

    /// <summary>One shape for each service.</summary>
    public Picture Services => field ??= PictureFold.Services(full);

    /// <summary>The groups of the services.</summary>
    public ServiceGroups Groups => field ??= ServiceGroups.Of(Services);

    /// <summary>One shape for each group.</summary>
    public Picture Grouped => field ??= PictureFold.Groups(Services, Groups);

    /// <summary>The neighbourhood of a few shapes.</summary>
    /// <param name="focus">The shapes.</param>
    /// <param name="options">How far it reaches, and how much of it is shown.</param>
    public Picture Around(FocusNames focus, DiagramOptions options)
    {
        var core = focus.Core;
        var around = options.Detail switch
        {
            DiagramDetail.Full => full,
            DiagramDetail.Groups => PictureFold.Groups(PictureFold.Services(full, core), Groups, core),
            null when focus.IsGroup => PictureFold.Groups(Services, Groups, core),
            _ => PictureFold.Services(full, core),
        };
        return PictureLimits.Readable.Keep(Neighbourhood.Of(around, core, options.Hops), core);
    }
}
