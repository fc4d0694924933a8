namespace Pulumi.AppMeshKit.Model;

/// <summary>How a line is drawn.</summary>
internal enum LineStroke
{
    /// <summary>Traffic.</summary>
    Plain,

    /// <summary>Traffic that must be encrypted.</summary>
    Thick,

    /// <summary>A declared call, or a target that gets no traffic.</summary>
    Dotted,
}
