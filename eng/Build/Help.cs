namespace AppMeshKit.Build;

internal static class Help
{
    public const string Text =
        """
        Usage: ./build [--sdk packages|contract] COMMAND [ARGS]        (Windows: build COMMAND)

          preview [NAME…]     Preview the stacks in examples/ offline: resources, topology, findings. No cloud, no Pulumi engine.
          preview --update    The same, and rewrite each example's preview.md.
          test [ARGS]         Build everything and run all tests. ARGS go to dotnet test, such as --filter Name~Canary.
          bench [ARGS]        Measure what the components cost beside the same resources registered by hand.
          pack                Build the NuGet packages into artifacts/packages. Needs the real Pulumi packages.
          tool ARGS…          Run the tool appmeshkit from this clone: tool check mesh/, tool explain RT-007, tool --help.
          probe               Ask the package feed again whether it carries Pulumi.

        All that is needed is the .NET 10 SDK. The first run asks your package feed for the Pulumi packages; a feed
        without them is fine: the contract projects in sdk/ take their place. --sdk decides instead, and is remembered;
        the environment variable AppMeshKitSdk=packages|contract decides for as long as it is set.

        """;
}
