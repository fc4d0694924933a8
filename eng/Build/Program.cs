using System.Text;
using AppMeshKit.Build;

// Windows consoles begin with another code page; the programs that run below inherit this one.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

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
