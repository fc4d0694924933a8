using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Tool.Tests;

public class ScratchTests
{
    [SharedFact]
    public void Dump()
    {
        using var w = new StreamWriter("/tmp/convert-dump.txt");
        var (all, comp, mall, mcomp) = (0, 0, 0, 0);
        foreach (var mesh in CorpusMesh.All)
        {
            w.WriteLine("################ " + mesh.Name + " " + mesh.Class);
            var p = CSharpConverter.Convert(mesh.Requests);
            w.WriteLine(p.ProgramCs);
            foreach (var n in p.Notes) w.WriteLine("NOTE " + (mesh.IsMesh ? "MESH " : "") + (n.IsLeft ? "LEFT " : "REFUSED ") + n);
            all += mesh.Requests.Count; comp += p.Components.Count;
            if (mesh.IsMesh) { mall += mesh.Requests.Count; mcomp += p.Components.Count; }
        }
        w.WriteLine($"TOTAL all {comp}/{all}; mesh {mcomp}/{mall}");
    }
}
