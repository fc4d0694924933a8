namespace Pulumi.AppMeshKit.Model;

/// <summary>All compliance rules, by who wrote them.</summary>
internal static partial class ComplianceBook
{
    private const string LogCondition = "logging.accessLog.file.path is there and not empty";
    private const string LogRemedy = "Give it an access log, such as /dev/stdout.";
    private const string TlsRemedy = "Give the client policy tls with what it trusts, and leave enforce out or write true.";

    /// <summary>All rules, those of AWS Config first.</summary>
    public static IReadOnlyList<ComplianceRule> All => field ??=
    [
        .. AwsConfig.Select(rule => rule with { Source = ComplianceSource.AwsConfig }),
        .. CloudSploit.Select(rule => rule with { Source = ComplianceSource.CloudSploit }),
    ];

    /// <summary>The rule of this id.</summary>
    /// <param name="id">The id, letter case aside.</param>
    public static ComplianceRule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the author of a rule is called.</summary>
    public static string Name(ComplianceSource source) => source == ComplianceSource.AwsConfig ? "AWS Config" : "CloudSploit";
}
