using Pulumi.AppMeshKit;

return await MeshProgram.RunAsync(args, () =>
{
    // Every listener shows its own certificate and demands one of its callers; every caller shows its own and checks the other's.
    var authority = TlsTrust.File("/keys/ca.pem");
    var certificate = TlsCertificate.File("/keys/service.pem", "/keys/service.key");

    var mesh = new Mesh("bank", new()
    {
        Defaults = MeshDefaults.Standard with
        {
            ListenerTls = new() { Certificate = certificate, Validation = authority },
            ClientPolicy = new() { Trust = authority, Certificate = certificate },
        },
    });

    // Two services that call each other: the first one names the second, which does not exist yet.
    var ledger = new ServiceWithRouter("ledger", new()
    {
        Mesh = mesh,
        Listener = Listener.Grpc(9000),
        Versions = { ["v1"] = ServiceVersion.CloudMap("bank.local", "ledger", new() { ["stage"] = "prod" }) },
        Backends = { "payments.bank.local" },
    });

    _ = new ServiceWithRouter("payments", new()
    {
        Mesh = mesh,
        Listener = Listener.Http2(9000),
        Versions = { ["v1"] = ServiceVersion.CloudMap("bank.local", "payments") },
        Backends = { ledger },
    });

    // A job that calls and is not called.
    _ = new MeshClient("reconcile", new() { Mesh = mesh, Backends = { ledger } });
});
