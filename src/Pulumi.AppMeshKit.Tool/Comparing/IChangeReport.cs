namespace Pulumi.AppMeshKit.Tool;

/// <summary>A way of writing a change.</summary>
internal interface IChangeReport
{
    /// <summary>Writes it.</summary>
    /// <param name="change">The change.</param>
    /// <param name="output">Where to.</param>
    void Write(MeshChange change, TextWriter output);
}
