namespace Pulumi.AppMeshKit.Model;

/// <summary>What a loss does to those who rely on the feature, the worst first.</summary>
public enum LossClass
{
    /// <summary>Who may talk to whom, and who can read it. What is lost entirely stops a program.</summary>
    Security,

    /// <summary>Who gets a request. What is lost entirely stops a program.</summary>
    Routing,

    /// <summary>What becomes of a request when something fails or is slow. A loss is a warning.</summary>
    Resilience,

    /// <summary>Names, logs and the like. A loss is a note.</summary>
    Cosmetic,
}
