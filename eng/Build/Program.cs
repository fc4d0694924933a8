using AppMeshKit.Build;

try
{
    return Cli.Run(args);
}
catch (BuildException problem)
{
    Console.Out.Flush();
    Console.Error.WriteLine($"build: {problem.Message}");
    return problem.ExitCode;
}
