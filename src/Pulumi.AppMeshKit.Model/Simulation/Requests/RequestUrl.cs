using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Addresses as people write them in tests.</summary>
internal static class RequestUrl
{
    /// <summary>The request to an address. The port is null where none is written: then it is that of the listener.</summary>
    /// <exception cref="ArgumentException">It is no address that a mesh could have.</exception>
    public static SimulatedRequest Read(string url, bool isGateway)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(url);
        if (url.StartsWith('/'))
            return isGateway ? new() { Path = url } : throw new ArgumentException($"\"{url}\" names no host; a node calls a virtual service. Write http://SERVICE{url}.", nameof(url));

        var scheme = "http";
        var rest = url;
        if (url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var end && url.AsSpan(0, end).IndexOfAny('/', '?', '#') < 0)
        {
            scheme = url[..end].ToLowerInvariant();
            rest = url[(end + 3)..];
            if (scheme is not ("http" or "https")) throw new ArgumentException($"\"{url}\" is no address of http or https.", nameof(url));
        }

        var slash = rest.IndexOfAny(['/', '?', '#']);
        var authority = slash < 0 ? rest : rest[..slash];
        var path = slash < 0 ? "/" : rest[slash] == '/' ? rest[slash..] : "/" + rest[slash..];
        var colon = authority.LastIndexOf(':');
        if (authority.Length == 0 || colon == 0) throw new ArgumentException($"\"{url}\" names no host.", nameof(url));
        if (colon < 0) return new() { Scheme = scheme, Host = authority, Path = path };

        return int.TryParse(authority.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535
            ? new() { Scheme = scheme, Host = authority[..colon], Path = path, Port = port }
            : throw new ArgumentException($"\"{url}\" has no port behind its colon; a port is 1 to 65535.", nameof(url));
    }
}
