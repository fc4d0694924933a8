namespace Pulumi.AppMeshKit.Tests;

/// <summary>How calls are protected: the backend, the version, the service and the mesh, in this order.</summary>
[Collection(PulumiPrograms.Name)]
public class InheritedPolicyTests
{
    [Fact]
    public async Task A_client_policy_comes_from_the_version_then_the_service_then_the_mesh()
    {
        const string Chain = "spec.backendDefaults.clientPolicy.tls.validation.trust.file.certificateChain";
        var run = await Services.RunAsync(MeshDefaults.Standard with { ClientPolicy = TlsTrust.File("/mesh.pem") }, mesh =>
        {
            Services.One(mesh, "cart");
            new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                ServiceName = "colors.shop.local",
                ClientPolicy = TlsTrust.File("/service.pem"),
                Versions =
                {
                    ["blue"] = Services.Blue,
                    ["green"] = Services.Green with { ClientPolicy = TlsTrust.File("/version.pem") },
                    ["grey"] = Services.Green with { ClientPolicy = ClientPolicy.None },
                },
                Weights = new() { ["blue"] = 1, ["green"] = 1, ["grey"] = 1 },
            });
            new MeshClient("job", new() { Mesh = mesh, Backends = { "colors.shop.local" }, ClientPolicy = ClientPolicy.None });
            new Gateway("edge", new() { Mesh = mesh });
        });

        run.Is("VirtualNode cart-v1", Chain, "\"/mesh.pem\"");
        run.Is("VirtualNode colors-blue", Chain, "\"/service.pem\"");
        run.Is("VirtualNode colors-green", Chain, "\"/version.pem\"");
        run.Is("VirtualNode colors-grey", "spec.backendDefaults", "null");
        run.Is("VirtualNode job", "spec.backendDefaults", "null");
        run.Is("VirtualGateway edge", Chain, "\"/mesh.pem\"");
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    [InlineData(null, "null")]
    public async Task A_client_policy_writes_out_that_it_is_enforced(bool? enforce, string written)
    {
        var run = await Services.RunAsync(
            MeshDefaults.Standard with { EnforceClientTls = enforce, ClientPolicy = TlsTrust.File("/mesh.pem") },
            mesh => new MeshClient("job", new() { Mesh = mesh, Backends = { "colors.shop.local" } }));

        run.Is("VirtualNode job", "spec.backendDefaults.clientPolicy.tls.enforce", written);
    }

    [Fact]
    public async Task Its_own_enforce_wins()
    {
        var run = await Services.RunAsync(mesh => new MeshClient("job", new()
        {
            Mesh = mesh,
            Backends = { "colors.shop.local" },
            ClientPolicy = new() { Trust = TlsTrust.File("/mesh.pem"), Enforce = false },
        }));

        run.Is("VirtualNode job", "spec.backendDefaults.clientPolicy.tls.enforce", "false");
    }

    [Fact]
    public async Task A_backend_has_a_policy_of_its_own()
    {
        var run = await Services.RunAsync(mesh => new MeshClient("job", new()
        {
            Mesh = mesh,
            Backends =
            {
                "colors.shop.local",
                new Backend("pay.shop.local") { ClientPolicy = new() { Trust = TlsTrust.Sds("pay"), SubjectAlternativeNames = ["spiffe://shop/pay"], Ports = [8443] } },
            },
        }));

        run.Is("VirtualNode job", "spec.backends", """
            [
              { "virtualService": { "virtualServiceName": "colors.shop.local" } },
              {
                "virtualService": {
                  "virtualServiceName": "pay.shop.local",
                  "clientPolicy": {
                    "tls": {
                      "enforce": true,
                      "ports": [8443],
                      "validation": {
                        "subjectAlternativeNames": { "match": { "exact": ["spiffe://shop/pay"] } },
                        "trust": { "sds": { "secretName": "pay" } }
                      }
                    }
                  }
                }
              }
            ]
            """);
    }
}
