namespace Pulumi.AppMeshKit.Model;

/// <summary>Receives every member of an <see cref="ApiObject"/> by its API name, present or not.</summary>
/// <remarks>The type of an absent structure is known too, and can be made: so a visitor can walk what a model could hold.</remarks>
public interface IMemberVisitor
{
    /// <summary>A single leaf.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The API name, such as <c>intervalMillis</c>.</param>
    /// <param name="value">The leaf, or null when it was not given.</param>
    void Leaf<T>(string name, Value<T>? value)
        where T : notnull;

    /// <summary>A list of leaves.</summary>
    /// <typeparam name="T">The type of a leaf.</typeparam>
    /// <param name="name">The API name.</param>
    /// <param name="values">The leaves, or null when the list was not given.</param>
    void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull;

    /// <summary>A structure.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The API name.</param>
    /// <param name="value">The structure, or null when it was not given.</param>
    void Object<T>(string name, T? value)
        where T : ApiObject, new();

    /// <summary>A list of structures.</summary>
    /// <typeparam name="T">The type of a structure.</typeparam>
    /// <param name="name">The API name.</param>
    /// <param name="values">The structures, or null when the list was not given.</param>
    void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new();
}
