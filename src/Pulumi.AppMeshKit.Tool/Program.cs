using System.Text;
using Pulumi.AppMeshKit.Tool;

// Pipes and files get UTF-8 on Windows, too.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
