using Pulumi.AppMeshKit;

return await MeshProgram.RunAsync(args, () =>
{
    var mesh = new Mesh("hello");

    _ = new ServiceWithRouter("greeter", new()
    {
        Mesh = mesh,
        Listener = Listener.Http(8080),
        Versions = { ["v1"] = ServiceVersion.Dns("greeter.hello.local") },
    });
});
