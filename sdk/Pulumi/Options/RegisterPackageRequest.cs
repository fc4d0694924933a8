namespace Pulumi;

/// <summary>Names the package that a resource of a parameterized provider comes from.</summary>
public sealed class RegisterPackageRequest
{
    public RegisterPackageRequest(string name, string version, string? downloadUrl, Dictionary<string, byte[]>? checksums, PackageParameterization? parameterization)
        : this(name, version, downloadUrl, checksums, parameterization, extension: null)
    {
    }

    public RegisterPackageRequest(string name, string version, string? downloadUrl, Dictionary<string, byte[]>? checksums = null, PackageParameterization? parameterization = null, PackageParameterization? extension = null)
    {
        Name = name;
        Version = version;
        DownloadUrl = downloadUrl ?? "";
        Checksums = checksums ?? [];
        Parameterization = parameterization;
        Extension = extension;
    }

    public string Name { get; }

    public string Version { get; }

    public string DownloadUrl { get; }

    public Dictionary<string, byte[]> Checksums { get; }

    public PackageParameterization? Parameterization { get; }

    public PackageParameterization? Extension { get; }

    /// <summary>The parameter that makes a package out of a provider.</summary>
    public sealed class PackageParameterization
    {
        public PackageParameterization(string name, string version, byte[] value)
        {
            Name = name;
            Version = version;
            Value = value;
        }

        public string Name { get; }

        public string Version { get; }

        public byte[] Value { get; }
    }
}
