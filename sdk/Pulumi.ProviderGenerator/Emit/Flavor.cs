namespace Pulumi.ProviderGenerator.Emit;

/// <summary>The three classes that one nested type can become.</summary>
internal enum Flavor
{
    /// <summary>FooArgs, what a program writes.</summary>
    Args,

    /// <summary>FooGetArgs, its twin for the state given to Get.</summary>
    GetArgs,

    /// <summary>Foo, what the provider returns.</summary>
    Output,
}
