namespace Pulumi.AppMeshKit.Model;

/// <summary>The paths of a model, in the API's words and in the API's order.</summary>
public static class ApiPaths
{
    /// <summary>
    /// Every value a model holds. A structure or list that is unknown as a whole counts as one unknown value; what is absent
    /// or empty does not show.
    /// </summary>
    /// <param name="model">A request or any part of one.</param>
    public static IReadOnlyList<ApiLeaf> Leaves(ApiObject model)
    {
        var walk = new LeafWalk();
        walk.Enter(model, string.Empty);
        return walk.Found;
    }

    /// <summary>Every place the records of a type can hold something at.</summary>
    /// <typeparam name="T">A request or any other record.</typeparam>
    public static IReadOnlyList<ApiMember> Schema<T>()
        where T : ApiObject, new()
    {
        var walk = new SchemaWalk();
        walk.Enter<T>(string.Empty);
        return walk.Found;
    }
}
