using Canary;
using Pulumi.AppMeshKit;

return await MeshProgram.RunAsync(args, ShopMesh.Create);
