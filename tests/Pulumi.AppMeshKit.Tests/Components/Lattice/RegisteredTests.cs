using System.Collections.Immutable;
using Pulumi.AppMeshKit.Model.Tests.Shared;
using Pulumi.AppMeshKit.Tests.House;

namespace Pulumi.AppMeshKit.Tests.Lattice;

/// <summary>What a mesh registers on VPC Lattice, with either provider.</summary>
[Collection(PulumiPrograms.Name)]
public class RegisteredTests
{
    public static TheoryData<LatticeProvider> Providers { get; } = [LatticeProvider.Aws, LatticeProvider.AwsNative];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Every_resource_and_every_input(LatticeProvider provider)
    {
        var run = await ProgramRun.OfAsync(() => LatticeShop.Everything(provider));

        AcceptedText.Compare(
            $"tests/Pulumi.AppMeshKit.Tests/Components/Lattice/registered-{provider}.txt",
            string.Concat(run.Sent.Select(args => $"{args.Type} {args.Name}\n  {string.Join("\n  ", args.Inputs.OrderBy(input => input.Key, StringComparer.Ordinal).Select(input => $"{input.Key} {InputsText.Of(input.Value)}"))}\n")));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_same_again_is_the_same(LatticeProvider provider)
    {
        async Task<IEnumerable<string>> Text() => (await ProgramRun.OfAsync(() => LatticeShop.Everything(provider))).Sent.Select(args => $"{args.Type} {args.Name} {InputsText.Of(args.Inputs)}");

        Assert.Equal(await Text(), await Text());
    }

    [SharedTheory]
    [MemberData(nameof(Providers))]
    public async Task Types_and_inputs_are_those_of_the_providers_tables(LatticeProvider provider)
    {
        var run = await ProgramRun.OfAsync(() => LatticeShop.Everything(provider));
        var table = SharedFolder.Table(SharedFolder.Reference(provider == LatticeProvider.Aws ? "pulumi-aws-vpclattice.tsv" : "pulumi-awsnative-vpclattice.tsv"))
            .Where(row => row["direction"] == "in")
            .ToLookup(row => row["token"]);

        Assert.Equal(provider == LatticeProvider.Aws ? 10 : 9, run.Sent.Select(args => args.Type).Distinct().Count());
        Assert.All(run.Sent, args =>
        {
            var inputs = table[args.Type!].ToDictionary(row => row["wire path"].Replace("[]", string.Empty, StringComparison.Ordinal), StringComparer.Ordinal);
            Assert.NotEmpty(inputs);
            Check(inputs, string.Empty, args.Inputs);
        });
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Everything_is_a_child_of_its_component(LatticeProvider provider)
    {
        var run = await ProgramRun.OfAsync(() => LatticeShop.Everything(provider));

        Assert.All(run.Registered.Where(id => !id.Contains(" component ", StringComparison.Ordinal) && !id.StartsWith("Stack", StringComparison.Ordinal)), id => Assert.Equal(
            id.Split(' ')[1].Split('/')[0] switch
            {
                "shop" => "Mesh component shop",
                "colors" => "ServiceWithRouter component colors",
                "printer" => "ServiceWithNode component printer",
                _ => "LatticeAuthPolicies component callers",
            },
            run.Parent(id)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Callers_see_a_service_when_everything_behind_it_is_there(LatticeProvider provider)
    {
        var run = await ProgramRun.OfAsync(() => LatticeShop.Everything(provider));
        var rule = provider == LatticeProvider.Aws ? "ListenerRule" : "Rule";

        Assert.Equal(
            [
                "Listener colors/https-8080", "Listener colors/https-9000", $"{rule} colors/https-8080/1", $"{rule} colors/https-8080/2",
                $"{rule} colors/https-9000/1", "Service colors",
            ],
            await run.DependenciesAsync("ServiceNetworkServiceAssociation colors"));
        Assert.Empty(await run.DependenciesAsync("Service colors"));

        // A route that is put before others moves them on: the last rule takes over its part first, so that nothing is missing in between.
        Assert.Contains($"{rule} colors/https-8080/2", await run.DependenciesAsync($"{rule} colors/https-8080/1"));
        Assert.DoesNotContain($"{rule} colors/https-8080/1", await run.DependenciesAsync($"{rule} colors/https-8080/2"));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_service_below_its_own_mesh_does_not_wait_for_itself(LatticeProvider provider)
    {
        var run = await LatticeShop.RunAsync(
            mesh => new ServiceWithRouter("colors", new() { Mesh = mesh, Versions = { ["v1"] = Services.Blue } }, new() { Parent = mesh, DependsOn = { mesh } }),
            provider);

        Assert.Equal("Mesh component shop", run.Parent("ServiceWithRouter component colors"));
        Assert.Contains("ServiceNetworkServiceAssociation colors", run.Registered);
    }

    [Fact]
    public async Task Providers_protection_and_aliases_are_the_components()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var ireland = new AwsNative.Provider("ireland", new());
            var mesh = new Mesh("shop", new() { Target = LatticeShop.Target() }, new() { Providers = { ireland } });
            _ = new ServiceWithRouter(
                "colors", new() { Mesh = mesh, Versions = { ["v1"] = Services.Blue } }, new() { Parent = mesh, Protect = true, Aliases = { new Alias { Name = "colours" } } });
        });

        Assert.Equal(6, run.Sent.Count);
        Assert.All(run.Sent, args => Assert.Contains("::ireland::", args.Provider, StringComparison.Ordinal));
        Assert.True(run.Options("Service colors").Parent is ServiceWithRouter);
    }

    private static void Check(IReadOnlyDictionary<string, Dictionary<string, string>> inputs, string path, object? value)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object> map:
                Assert.All(map.Where(member => !member.Key.StartsWith("__", StringComparison.Ordinal)), member => One(inputs, path.Length == 0 ? member.Key : $"{path}.{member.Key}", member.Value));
                Assert.All(
                    inputs.Values.Where(row => row["required"] == "required").Select(row => row["wire path"].Replace("[]", string.Empty, StringComparison.Ordinal)).Where(required => ParentOf(required) == path),
                    required => Assert.Contains(required.Split('.')[^1], map.Keys));
                break;
            case ImmutableArray<object> list:
                Assert.All(list, item => Check(inputs, path, item));
                break;
        }
    }

    private static void One(IReadOnlyDictionary<string, Dictionary<string, string>> inputs, string path, object? value)
    {
        Assert.True(inputs.TryGetValue(path, out var row), $"no input {path}");

        // A map and an object have keys of their own; a list of structures must be one.
        var type = row["C# type"];
        Assert.Equal(type.StartsWith("InputList<", StringComparison.Ordinal), value is ImmutableArray<object>);
        if (!type.StartsWith("InputMap<", StringComparison.Ordinal) && type != "Input<object>") Check(inputs, path, value);
    }

    private static string ParentOf(string path) => path.Contains('.', StringComparison.Ordinal) ? path[..path.LastIndexOf('.')] : string.Empty;
}
