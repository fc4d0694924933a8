using System.Text.Json;

namespace AppMeshKit.Build;

/// <summary>A part of the solution, so that several projects build with one start of the compiler.</summary>
internal static class SolutionFilter
{
    public static string Write(Repository repository, string name, IEnumerable<Project> projects)
    {
        Directory.CreateDirectory(repository.Artifacts);
        var file = Path.Combine(repository.Artifacts, $"{name}.slnf");
        var filter = new
        {
            solution = new
            {
                path = Path.GetRelativePath(repository.Artifacts, repository.Solution),
                projects = projects.Select(project => Path.GetRelativePath(repository.Root, project.File).Replace('/', '\\')),
            },
        };
        File.WriteAllText(file, JsonSerializer.Serialize(filter));
        return file;
    }
}
