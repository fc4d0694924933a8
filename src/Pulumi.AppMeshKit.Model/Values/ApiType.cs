namespace Pulumi.AppMeshKit.Model;

/// <summary>What a member of the API holds.</summary>
public enum ApiType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A truth value.</summary>
    Bool,

    /// <summary>A structure, with members of its own.</summary>
    Structure,

    /// <summary>A list.</summary>
    List,
}
