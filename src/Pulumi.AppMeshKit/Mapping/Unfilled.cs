using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Something in a definition that only a deployment knows.</summary>
/// <param name="Origin">Its place.</param>
/// <param name="Source">The text that stands for it.</param>
/// <param name="CanBeDelivered">Whether an input can deliver it: a single value can be, a structure, a list or the key of a map cannot.</param>
/// <param name="IsText">Whether it is a text, into which any placeholder fits.</param>
/// <param name="IsFlag">Whether it is a truth value.</param>
internal readonly record struct Unfilled(Origin Origin, string Source, bool CanBeDelivered, bool IsText, bool IsFlag)
{
    /// <summary>All of them in a definition.</summary>
    internal static IReadOnlyList<Unfilled> In(ApiRequest request)
    {
        var walk = new UnfilledWalk();
        walk.Enter(request, request.Origin ?? Origin.Root());
        return walk.Found;
    }
}
