using Pulumi.AppMeshKit;

return await MeshProgram.RunAsync(args, TimeoutPolicy.Create);
