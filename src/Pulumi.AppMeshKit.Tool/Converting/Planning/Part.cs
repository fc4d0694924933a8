using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>One component of the program.</summary>
/// <param name="Type">Its type, such as <c>ServiceWithRouter</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Variable">The variable that holds it, where another part refers to it.</param>
/// <param name="Args">What it is made of: arguments of the kit, to be written as C#.</param>
/// <param name="Requests">The definitions that it stands for.</param>
internal sealed record Part(string Type, string Name, string Variable, object Args, IReadOnlyList<ApiRequest> Requests)
{
    /// <summary>Whether it is an existing mesh: named, and not created.</summary>
    public bool IsExisting => Args is ExistingMesh;
}
