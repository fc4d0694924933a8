namespace Pulumi.AppMeshKit.Tool;

/// <summary>A way of writing what came of route tests.</summary>
internal interface IRouteTestReport
{
    /// <summary>Writes it.</summary>
    /// <param name="tables">The tables in their order.</param>
    /// <param name="output">Where to.</param>
    void Write(IReadOnlyList<TestedTable> tables, TextWriter output);
}
