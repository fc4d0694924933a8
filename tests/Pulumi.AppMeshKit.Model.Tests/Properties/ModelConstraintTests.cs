using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Model.Tests.Properties;

/// <summary>
/// Whatever else a request says: what the API's own model forbids is an error at that very place. Every constraint of every
/// member is broken in requests that are made up at random.
/// </summary>
[Trait("Speed", "Slow")]
public class ModelConstraintTests
{
    /// <summary>Random requests for each constraint; there are more than a thousand constraints.</summary>
    private const int Requests = 8;

    /// <summary>Where chance begins: the same for everybody, so that a test that passes here passes there.</summary>
    private const ulong FirstSeed = 20190125;

    private const ulong FirstGamma = 1;

    public static TheoryData<string> Kinds { get; } = ["Mesh", "VirtualNode", "VirtualRouter", "Route", "VirtualService", "VirtualGateway", "GatewayRoute"];

    [SharedTheory]
    [MemberData(nameof(Kinds))]
    public void A_broken_constraint_is_an_error_at_its_place(string kind)
    {
        var members = ModelMember.Of(kind);

        Assert.All(Breakage.Of(kind), breakage =>
            Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => IsFound(breakage, members, seed))
                .Check(Config.QuickThrowOnFailure.WithMaxTest(Requests).WithQuietOnSuccess(true).WithReplay(FirstSeed, FirstGamma)));
    }

    private static Property IsFound(Breakage breakage, IReadOnlyList<ModelMember> members, int seed)
    {
        var chance = new Random(seed);
        var builder = new SpecBuilder(breakage.Kind, members, chance);
        var request = builder.Build(breakage.Member.Path);
        var before = Findings(breakage.Kind, request);
        breakage.Apply(request, members, builder, chance);
        var after = Findings(breakage.Kind, request);

        // Of several rules that a place breaks, the one that says most speaks; so it is any new error at the place.
        return after.Except(before)
            .Any(breakage.IsSaidBy)
            .Label($"{request.ToJsonString()} gives {string.Join('\n', after.Except(before))}");
    }

    private static List<Finding> Findings(string kind, JsonObject request)
    {
        var read = RequestJson.Read(request.ToJsonString(), kind: kind);
        return
        [
            .. ResourceRules.CheckReading(read.Request!, read.Problems)
                .Concat(ResourceRules.Check(read.Request!)),
        ];
    }
}
