using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Addresses as people write them in tests.</summary>
internal static class RequestUrl
{
    /// <summary>The request to an address. The port is null where none is written: then it is that of the listener.</summary>
    /// <exception cref="ArgumentException">It is no address that a mesh could have.</exception>
    public static SimulatedRequest Read(string address, bool isGateway)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        if (address.StartsWith('/'))
            return isGateway ? new() { Path = address } : throw new ArgumentException($"\"{address}\" names no host; a node calls a virtual service. Write http://SERVICE{address}.", nameof(address));

        var scheme = "http";
        var rest = address;
        if (address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var end && address.AsSpan(0, end).IndexOfAny('/', '?', '#') < 0)
        {
            scheme = address[..end].ToLowerInvariant();
            rest = address[(end + 3)..];
            if (scheme is not ("http" or "https")) throw new ArgumentException($"\"{address}\" is no address of http or https.", nameof(address));
        }

        var slash = rest.IndexOfAny(['/', '?', '#']);
        var authority = slash < 0 ? rest : rest[..slash];
        var path = slash < 0 ? "/" : rest[slash] == '/' ? rest[slash..] : "/" + rest[slash..];
        var colon = authority.LastIndexOf(':');
        if (authority.Length == 0 || colon == 0) throw new ArgumentException($"\"{address}\" names no host.", nameof(address));
        if (colon < 0) return new() { Scheme = scheme, Host = authority, Path = path };

        return int.TryParse(authority.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535
            ? new() { Scheme = scheme, Host = authority[..colon], Path = path, Port = port }
            : throw new ArgumentException($"\"{address}\" has no port behind its colon; a port is 1 to 65535.", nameof(address));
    }
}
