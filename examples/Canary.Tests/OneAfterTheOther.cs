using Xunit;

// Pulumi's mocks are made for one run at a time in a process. MeshTest waits for its turn by itself; plain mocks do not.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
