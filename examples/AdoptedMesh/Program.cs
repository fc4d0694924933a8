using Pulumi.AppMeshKit;

return await MeshProgram.RunAsync(args, () =>
{
    // Everything in mesh/, as it is: requests for the mesh and its gateway, a CloudFormation template, and Kubernetes resources.
    var paint = new MeshDefinition("paint", new()
    {
        Files = { Path.Combine(AppContext.BaseDirectory, "mesh") },
        Values = { ["Namespace"] = "paint.local" },
        Suppressions = { new("EOL-001", reason: "adopted to see it before it moves") },
    });

    // What is new is written with components, and calls what is old.
    _ = new MeshClient("report", new()
    {
        Mesh = paint,
        Backends = { Backend.To(paint.VirtualServices["brushes.paint.local"]) },
        AccessLog = AccessLog.Stdout,
    });
});
