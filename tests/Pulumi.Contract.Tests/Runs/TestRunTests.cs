using Moq;
using Pulumi.Testing;

namespace Pulumi.Contract.Tests.Runs;

[Collection(DeploymentsCollection.Name)]
public sealed class TestRunTests
{
    [Fact]
    public async Task A_run_is_a_preview_of_project_and_stack_unless_told_otherwise()
        => await Run.PreviewAsync(() =>
        {
            var run = Deployment.Instance;
            Assert.Equal((true, "project", "stack", "organization"), (run.IsDryRun, run.ProjectName, run.StackName, run.OrganizationName));
            Assert.Equal(
                "The Pulumi CLI version does not support root directory. Please update the Pulumi CLI.",
                Assert.Throws<InvalidOperationException>(() => run.RootDirectory).Message);
        });

    [Fact]
    public async Task Options_are_taken_over()
    {
        var options = new TestOptions { IsPreview = false, ProjectName = "p", StackName = "s", OrganizationName = "o", RootDirectory = "/r" };
        Thing? thing = null;
        await Deployment.TestAsync(new Recorder(), options, () =>
        {
            var run = Deployment.Instance;
            Assert.Equal((false, "p", "s", "o", "/r"), (run.IsDryRun, run.ProjectName, run.StackName, run.OrganizationName, run.RootDirectory));
            thing = new("a");
        });
        Assert.StartsWith("urn:pulumi:s::p::", await Run.ValueAsync(thing!.Urn), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stack_around_a_function_is_not_listed()
        => Assert.Equal("a", Assert.Single(await Run.PreviewAsync(() => _ = new Thing("a"))).GetResourceName());

    [Fact]
    public async Task An_asynchronous_program_is_awaited()
    {
        var resources = await Deployment.TestAsync(new Recorder(), new(), async () =>
        {
            await Task.Delay(10);
            _ = new Thing("a");
        });
        Assert.Single(resources);
    }

    [Fact]
    public async Task Outputs_of_a_program_come_back_as_they_are()
    {
        var output = Output.Create("o");
        var (resources, outputs) = await Deployment.TestAsync(new Recorder(), new(), () => new Dictionary<string, object?> { ["a"] = output, ["b"] = 1 });
        Assert.Empty(resources);
        Assert.Same(output, outputs["a"]);
        Assert.Equal(1, outputs["b"]);
    }

    [Fact]
    public async Task Outputs_of_an_asynchronous_program_come_back_too()
    {
        var (_, outputs) = await Deployment.TestAsync(new Recorder(), new(), async () =>
        {
            await Task.Yield();
            return new Dictionary<string, object?> { ["a"] = 1 };
        });
        Assert.Equal(1, outputs["a"]);
    }

    [Fact]
    public async Task Resources_made_when_an_output_is_known_count()
    {
        var resources = await Run.PreviewAsync(() =>
        {
            _ = new Thing("a").Id.Apply(_ => new Thing("b"));
            _ = Run.Unknown().Apply(_ => new Thing("never"));
        });
        Assert.Equal(["a", "b"], resources.Select(resource => resource.GetResourceName()));
    }

    [Fact]
    public async Task Runs_can_go_on_at_the_same_time()
    {
        var runs = Enumerable.Range(0, 8).Select(index => Task.Run(() => Deployment.TestAsync(new Recorder(), new() { StackName = $"s{index}" }, () =>
        {
            for (var i = 0; i <= index; i++)
                _ = new Thing($"a{i}");
        })));
        var resources = await Task.WhenAll(runs);
        Assert.Equal(Enumerable.Range(1, 8), resources.Select(list => list.Length));
    }

    [Fact]
    public async Task Slow_mocks_are_asked_about_many_resources_at_once()
    {
        var (running, most) = (0, 0);
        var mocks = new Recorder
        {
            Delay = async _ =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                await Task.Delay(100);
                Interlocked.Decrement(ref running);
            },
        };
        await Run.PreviewAsync(mocks, () => _ = (new Thing("a"), new Thing("b"), new Thing("c")));
        Assert.Equal(3, most);
    }

    [Fact]
    public async Task A_run_within_a_run_is_refused()
    {
        var failure = await Run.FailureOfRunAsync(() => Deployment.TestAsync(new Recorder(), new(), async () =>
        {
            await Run.PreviewAsync(() => { });
        }));
        Assert.Contains("Deployment.Instance should only be set once at the beginning of a 'Run' call.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_a_run_there_is_no_deployment()
        => Assert.Equal(
            "Trying to acquire Deployment.Instance before 'Run' was called.",
            Assert.Throws<InvalidOperationException>(() => Deployment.Instance).Message);

    [Fact]
    public async Task Empty_mocks_give_inputs_back()
    {
        Thing? thing = null;
        await Run.PreviewAsync(new EmptyMocks(), () => thing = new("a", new() { Text = "t" }));
        Assert.Equal("t", await Run.ValueAsync(thing!.Text));
    }

    [Fact]
    public async Task Mocks_can_be_made_by_a_library()
    {
        var mocks = new Mock<IMocks>();
        mocks.Setup(mock => mock.NewResourceAsync(It.IsAny<MockResourceArgs>()))
            .ReturnsAsync((MockResourceArgs args) => ($"{args.Name}-id", (object)args.Inputs));
        mocks.Setup(mock => mock.RegisterResourceOutputs(It.IsAny<MockRegisterResourceOutputsRequest>())).Returns(Task.CompletedTask);
        await Run.PreviewAsync(mocks.Object, () => _ = new Thing("a"));
        mocks.Verify(mock => mock.NewResourceAsync(It.Is<MockResourceArgs>(args => args.Name == "a")), Times.Once);
    }
}
