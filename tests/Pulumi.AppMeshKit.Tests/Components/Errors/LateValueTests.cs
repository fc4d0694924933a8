namespace Pulumi.AppMeshKit.Tests;

/// <summary>A value that another resource delivers later is judged the moment it is there, with the same words.</summary>
[Collection(PulumiPrograms.Name)]
public class LateValueTests
{
    private const string Arn = "arn:aws:acm:eu-west-1:123456789012:certificate/edge";

    [Fact]
    public async Task A_wrong_one_fails_the_run_before_its_resource_is_registered()
    {
        var (text, registered) = await ProgramRun.FailureOfAsync(() =>
        {
            var late = new TaskCompletionSource<string>();
            Edge(new Mesh("shop"), Output.Create(late.Task));
            late.SetResult("edge.pem");
        });

        Assert.Contains(
            """
            Gateway "edge" has 1 problem:
              TLS-009  Listener.Tls.Certificate.CertificateArn: "edge.pem" must be the ARN of an ACM certificate. Write arn:aws:acm:REGION:ACCOUNT:certificate/ID.
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("VirtualGateway edge", registered);
    }

    [Fact]
    public async Task A_right_one_is_registered()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var late = new TaskCompletionSource<string>();
            Edge(new Mesh("shop"), Output.Create(late.Task));
            late.SetResult(Arn);
        });

        run.Is("VirtualGateway edge", "spec.listeners[0].tls.certificate", $$"""{ "acm": { "certificateArn": "{{Arn}}" } }""");
    }

    [Fact]
    public async Task One_that_never_comes_to_be_given_is_missing()
    {
        var (text, registered) = await ProgramRun.FailureOfAsync(() =>
        {
            var late = new TaskCompletionSource<string>();
            Edge(new Mesh("shop"), Output.Create(late.Task));
            late.SetResult(null!);
        });

        Assert.Contains(
            """
            Gateway "edge" has 1 problem:
              GEN-010  Listener.Tls.Certificate.CertificateArn: "certificateArn" is missing; an ACM certificate needs it. Add "certificateArn".
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("VirtualGateway edge", registered);
    }

    [Fact]
    public async Task A_secret_one_is_judged_and_not_shown()
    {
        var (text, registered) = await ProgramRun.FailureOfAsync(() =>
        {
            var late = new TaskCompletionSource<string>();
            Edge(new Mesh("shop"), Output.CreateSecret(late.Task));
            late.SetResult("edge.pem");
        });

        Assert.Contains(
            "TLS-009  Listener.Tls.Certificate.CertificateArn: \"${edge.Listener.Tls.Certificate.CertificateArn}\" must be the ARN of an ACM certificate.",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("edge.pem", text, StringComparison.Ordinal);
        Assert.DoesNotContain("VirtualGateway edge", registered);
    }

    [Fact]
    public async Task Several_late_values_are_judged_each_for_itself()
    {
        var (text, registered) = await ProgramRun.FailureOfAsync(() =>
        {
            var (host, tag) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());
            _ = new ServiceWithRouter("colors", new()
            {
                Mesh = new Mesh("shop"),
                ServiceName = "colors.shop.local",
                Versions =
                {
                    ["blue"] = ServiceVersion.Dns(Output.Create(host.Task)) with { Tags = new() { ["team"] = Output.Create(tag.Task) } },
                },
            });
            tag.SetResult("shop");
            host.SetResult(string.Empty);
        });

        Assert.Contains(
            """
            ServiceWithRouter "colors" has 1 problem:
              SD-001  Versions["blue"].Discovery.Hostname: the host name is missing; DNS service discovery needs one. Write the name under which the service is registered.
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("VirtualNode colors-blue", registered);
    }

    [Fact]
    public async Task A_late_value_keeps_the_resource_it_comes_from()
    {
        var run = await ProgramRun.OfAsync(preview: true, () =>
        {
            var other = new Aws.AppMesh.Mesh("other", new() { Name = "other" });
            Edge(new Mesh("shop"), other.Arn.Apply(_ => Arn));
        });

        var spec = (await Seen.OfAsync(run.Args<Aws.AppMesh.VirtualGatewayArgs>("VirtualGateway edge").Spec)).Value!;
        var listener = Assert.Single((await Seen.OfAsync<System.Collections.Immutable.ImmutableArray<Aws.AppMesh.Inputs.VirtualGatewaySpecListenerArgs>>(spec.Listeners.ToOutput())).Value);
        var tls = (await Seen.OfAsync(listener.Tls)).Value!;
        var certificate = (await Seen.OfAsync(tls.Certificate)).Value!;
        var acm = (await Seen.OfAsync(certificate.Acm)).Value!;
        var arn = await Seen.OfAsync(acm.CertificateArn);
        Assert.Equal(["other"], arn.Dependencies);
        Assert.Equal(Arn, arn.Value);
    }

    private static void Edge(Mesh mesh, Input<string> certificateArn) => _ = new Gateway("edge", new()
    {
        Mesh = mesh,
        Listener = GatewayListener.Http(8443) with { Tls = TlsCertificate.Acm(certificateArn) },
    });
}
