namespace Pulumi.AppMeshKit.Model;

/// <summary>Shares of one forward action.</summary>
internal static class LatticeWeights
{
    /// <summary>Adds a share; a target group that is there already gets both, for an action names each once.</summary>
    public static void Add(List<LatticeWeight> weights, LatticeWeight weight)
    {
        var index = weights.FindIndex(other => other.Group.Name == weight.Group.Name);
        if (index >= 0 && weights[index].Weight.Has(out var one) && weight.Weight.Has(out var two)) weights[index] = weight with { Weight = Value<int>.Known(one + two, weight.Weight.Origin) };
        else weights.Add(weight);
    }
}
