namespace Pulumi.AppMeshKit.Model;

/// <summary>Whether something holds, as far as anybody has written down.</summary>
internal enum Outcome
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>It does.</summary>
    Yes,

    /// <summary>Nobody knows: the value is not known yet, or nothing says how it is read.</summary>
    Open,
}
