using Pulumi.AppMeshKit;

return await MeshProgram.RunAsync(args, IngressGateway.Create);
