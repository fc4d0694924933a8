using CanaryOnLattice;
using Pulumi.AppMeshKit;

return await MeshProgram.RunAsync(args, ShopMesh.Create);
