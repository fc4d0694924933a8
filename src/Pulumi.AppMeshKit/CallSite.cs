using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>Where a component's arguments were written, as the compiler saw it.</summary>
/// <param name="File">The path on the machine that compiled it.</param>
/// <param name="Line">Counted from 1; 0 when nobody said.</param>
internal readonly record struct CallSite(string File, int Line)
{
    /// <summary>The root of every path in these arguments.</summary>
    internal Origin Root => Origin.Code(File.Length == 0 ? null : File, Line == 0 ? null : Line);
}
