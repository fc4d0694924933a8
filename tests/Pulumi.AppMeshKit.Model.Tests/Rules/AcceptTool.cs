namespace Pulumi.AppMeshKit.Model.Tests.Rules;
public class AcceptTool {
  [Fact] public void Dump() {
    var dir = Environment.GetEnvironmentVariable("DUMP_CASES"); if (dir is null) return;
    foreach (var row in RuleCase.All) {
      List<Finding> fs; try { fs = new Shop(row.Wrong).Findings().ToList(); } catch (Exception e) { File.AppendAllText(dir, $"{row.Name}\tEXC {e.Message}\n"); continue; }
      foreach (var f in fs) File.AppendAllText(dir, $"{row.Name}\t{f.Rule.Id}\t{f}\n");
      if (fs.Count == 0) File.AppendAllText(dir, $"{row.Name}\tNONE\n");
      foreach (var f in new Shop(row.Right).Findings().Where(f => true)) File.AppendAllText(dir, $"{row.Name}\tRIGHT {(f.Rule.Id==row.Id ? "BAD":"")} {f.Rule.Id}\t{f}\n");
    }
  }
}
