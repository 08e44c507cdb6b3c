namespace Explorer.Server.Options;

/// <summary>Checks the addresses to listen on before the web server sees them, so that a mistake is told in our words.</summary>
internal static class ListenAddress
{
    /// <summary>The text unchanged, if each address in it can be listened on.</summary>
    /// <exception cref="OptionException">One of them cannot.</exception>
    public static string Check(string urls)
    {
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (addresses.Length == 0)
        {
            throw new OptionException("--urls needs an address such as http://localhost:5080.");
        }
        foreach (var address in addresses)
        {
            CheckOne(address);
        }
        return string.Join(';', addresses);
    }

    private static void CheckOne(string address)
    {
        if (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            throw new OptionException($"{address} asks for HTTPS, which this server leaves to a proxy in front of it. Use http://.");
        }

        // "*" and "+" stand for every network interface; Uri does not know them as hosts.
        var readable = address.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal);
        if (!Uri.TryCreate(readable, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp)
        {
            throw new OptionException($"{address} is not an address to listen on. Write one such as http://localhost:5080.");
        }
    }
}
