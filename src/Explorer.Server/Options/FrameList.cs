namespace Explorer.Server.Options;

/// <summary>The sites that may show the page within theirs, as the option writes them.</summary>
internal static class FrameList
{
    /// <summary>Reads them.</summary>
    /// <param name="text">Origins, between commas, semicolons or spaces: <c>https://moodle.school.example,https://*.school.example</c>, or <c>*</c> for any.</param>
    /// <returns>Each as a Content-Security-Policy names it.</returns>
    /// <exception cref="OptionException">One is no origin.</exception>
    public static IReadOnlyList<string> Read(string text) =>
        [.. text.Split([',', ';', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Origin)];

    private static string Origin(string site)
    {
        const string AnyHost = "://*.";
        if (site == "*")
        {
            return site;
        }
        var isWide = site.Contains(AnyHost, StringComparison.Ordinal);
        return
            Uri.TryCreate(site.Replace(AnyHost, "://", StringComparison.Ordinal), UriKind.Absolute, out var address)
            && address is { Scheme: "http" or "https", PathAndQuery: "/", Fragment: "", UserInfo: "" }
            && !address.Host.Contains('*')
            ? $"{address.Scheme}://{(isWide ? "*." : "")}{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}"
            : throw new OptionException(
                $"--framed-by: \"{site}\" is no site. Write where it is without a path, such as https://moodle.school.example."
            );
    }
}
