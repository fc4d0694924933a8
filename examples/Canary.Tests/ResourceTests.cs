using System.Collections.Immutable;
using Moq;
using Pulumi;
using Pulumi.Aws.AppMesh;
using Pulumi.Testing;
using Xunit;

namespace Canary.Tests;

/// <summary>
/// What is registered, with Pulumi's own mocks and nothing else. For tags, names and whatever else is not about where requests arrive.
/// </summary>
public sealed class ResourceTests
{
    [Fact]
    public async Task There_is_a_node_for_each_version()
    {
        var mocks = new Mock<IMocks>();
        mocks.Setup(engine => engine.NewResourceAsync(It.IsAny<MockResourceArgs>()))
            .ReturnsAsync((MockResourceArgs args) => ($"{args.Name}-id", args.Inputs));
        mocks.Setup(engine => engine.CallAsync(It.IsAny<MockCallArgs>()))
            .ReturnsAsync(ImmutableDictionary<string, object>.Empty);

        var resources = await Deployment.TestAsync(mocks.Object, new TestOptions { IsPreview = false }, ShopMesh.Create);

        var nodes = resources.OfType<VirtualNode>().Select(node => node.GetResourceName()).Order();
        Assert.Equal(["colors-blue", "colors-green"], nodes);
        mocks.Verify(engine => engine.NewResourceAsync(It.Is<MockResourceArgs>(args => args.Type == "aws:appmesh/route:Route")), Times.Once);
    }
}
