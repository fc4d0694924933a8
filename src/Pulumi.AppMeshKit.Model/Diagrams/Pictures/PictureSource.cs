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

    private ILookup<string, string> Ends => field ??= full.Lines
        .Select(line => (line.From, line.To))
        .Concat(full.Shapes.Where(shape => shape.Owner is not null).Select(shape => (From: shape.Key, To: shape.Owner!)))
        .SelectMany(pair => new[] { pair, (From: pair.To, To: pair.From) })
        .ToLookup(pair => pair.From, pair => pair.To, StringComparer.Ordinal);

    private ILookup<string, PictureLine> Leaving => field ??= full.Lines.ToLookup(line => line.From, StringComparer.Ordinal);

    private Dictionary<string, PictureShape> Shapes => field ??= full.Shapes.ToDictionary(shape => shape.Key, StringComparer.Ordinal);

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
            _ => PictureFold.Services(Near(core, options.Hops), core),
        };
        return PictureLimits.Readable.Keep(Neighbourhood.Of(around, core, options.Hops), core);
    }

    // What is far away need not be folded to be left out: a call is one step, to the service it is folded into another, to its other nodes a third.
    private Picture Near(IReadOnlySet<string> core, int hops)
    {
        var near = core.ToHashSet(StringComparer.Ordinal);
        var edge = near.ToList();
        for (var step = 0; step < 3L * hops && edge.Count > 0; step++) edge = [.. edge.SelectMany(key => Ends[key]).Where(near.Add)];

        return new(Picture.Sort(near.Select(key => Shapes[key])), [.. near.SelectMany(key => Leaving[key]).Where(line => near.Contains(line.To))]);
    }
}
