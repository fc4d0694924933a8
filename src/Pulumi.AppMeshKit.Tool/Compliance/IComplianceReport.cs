namespace Pulumi.AppMeshKit.Tool;

/// <summary>A way of writing what compliance rules say.</summary>
internal interface IComplianceReport
{
    /// <summary>Writes it.</summary>
    /// <param name="result">What they say.</param>
    /// <param name="output">Where to.</param>
    void Write(ComplianceResult result, TextWriter output);
}
