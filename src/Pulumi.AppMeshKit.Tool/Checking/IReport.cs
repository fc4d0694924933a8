namespace Pulumi.AppMeshKit.Tool;

/// <summary>A way to write the result of a check.</summary>
internal interface IReport
{
    /// <summary>Writes it.</summary>
    /// <param name="result">The result.</param>
    /// <param name="output">Where the answer goes.</param>
    void Write(CheckResult result, TextWriter output);
}
