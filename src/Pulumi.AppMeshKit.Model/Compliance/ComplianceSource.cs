namespace Pulumi.AppMeshKit.Model;

/// <summary>Who wrote a compliance rule.</summary>
internal enum ComplianceSource
{
    /// <summary>The managed rules of AWS Config.</summary>
    AwsConfig,

    /// <summary>The plugins of CloudSploit.</summary>
    CloudSploit,
}
