namespace Explorer.Server.Options;

/// <summary>How it is written where the phones of a class reach the server.</summary>
internal static class JoinText
{
    private const string Scheme = "://";

    /// <summary>The text without a slash at its end.</summary>
    /// <exception cref="OptionException">It is no host and no address.</exception>
    public static string Check(string value)
    {
        var text = value.Trim();
        text = text.EndsWith(Scheme, StringComparison.Ordinal) ? "" : text.TrimEnd('/');
        return
            Uri.TryCreate(Whole(text), UriKind.Absolute, out var uri)
            && (uri.Scheme is "http" or "https")
            && uri.Host.Length > 0
            && uri.UserInfo.Length == 0
            && uri.Query.Length == 0
            && uri.Fragment.Length == 0
            && (IsWhole(text) || uri.AbsolutePath == "/")
            ? text
            : throw new OptionException(
                $"--join: \"{value}\" is no address. Write a host such as 192.168.1.20, or a whole address such as https://school.example/explorer."
            );
    }

    /// <summary>The host in it; IPv6 in brackets.</summary>
    public static string HostOf(string join) => new Uri(Whole(join)).Host;

    /// <summary>The whole address.</summary>
    /// <param name="join">The text.</param>
    /// <param name="port">The port that stands in where only a host was named.</param>
    public static string AddressOf(string join, int port)
    {
        if (IsWhole(join))
        {
            return join;
        }
        var uri = new Uri(Whole(join));
        return join.EndsWith($":{uri.Port}", StringComparison.Ordinal) || port == 80 ? $"http://{join}" : $"http://{uri.Host}:{port}";
    }

    private static bool IsWhole(string text) => text.Contains(Scheme, StringComparison.Ordinal);

    private static string Whole(string text) => IsWhole(text) ? text : $"http{Scheme}{text}";
}
