namespace Pulumi.AppMeshKit.Model;

/// <summary>What a shape stands for, in the order in which shapes are written.</summary>
internal enum ShapeKind
{
    Gateway,
    Group,
    Service,
    Node,
    Client,
    Missing,

    /// <summary>Neighbours that are not drawn one by one.</summary>
    More,
}
