namespace Pulumi.Contract.Tests.Resources;

[Collection(DeploymentsCollection.Name)]
public sealed class RequiredInputsTests
{
    private const string _namespace = "Pulumi.Contract.Tests.";

    [Fact]
    public async Task A_missing_input_fails_the_run_not_the_constructor()
    {
        var made = false;
        var failure = await Run.FailureAsync(() =>
        {
            _ = new CustomResource("t:i:T", "a", new NeedyArgs { Parts = [] }, new());
            made = true;
        });
        Assert.True(made);
        Assert.Contains($"[Input] {_namespace}Resources.RequiredInputsTests+NeedyArgs.Name is required but was not given a value (Parameter 'Name')", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_input_of_a_part_names_the_property_above()
    {
        var failure = await Run.FailureAsync(() => _ = new Thing("a", new() { Part = new PartArgs() }));
        Assert.Contains($"error serializing property \"part\": [Input] {_namespace}Support.PartArgs.Name is required but was not given a value (Parameter 'Name')", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_list_is_called_by_its_field()
    {
        var failure = await Run.FailureAsync(() => _ = new CustomResource("t:i:T", "a", new NeedyArgs { Name = "n" }, new()));
        Assert.Contains("NeedyArgs._parts is required but was not given a value (Parameter '_parts')", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_list_and_an_output_of_null_are_values()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () => _ = new CustomResource("t:i:T", "a", new NeedyArgs { Name = Output.Create((string)null!), Parts = [] }, new()));
        Assert.Equal(["parts"], mocks.Resource("a").Inputs.Keys);
    }

    private sealed class NeedyArgs : ResourceArgs
    {
        [Input("parts", required: true)]
        private InputList<string>? _parts;

        [Input("name", required: true)]
        public Input<string> Name { get; set; } = null!;

        public InputList<string> Parts
        {
            get => _parts ??= [];
            set => _parts = value;
        }
    }
}
