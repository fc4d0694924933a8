namespace Pulumi;

/// <summary>An input whose type is known at run time only.</summary>
internal interface IInput
{
    IOutput ToOutput();

    /// <summary>What is sent: a list or a map element by element, so that one unknown element leaves the others known.</summary>
    IOutput ToSerializable();
}
