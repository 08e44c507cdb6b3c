namespace Explorer.Server.Options;

/// <summary>Reads the names by which the server may be asked.</summary>
internal static class HostList
{
    /// <summary>The names, between commas, semicolons or spaces.</summary>
    /// <exception cref="OptionException">One of them is no name of a host.</exception>
    public static IReadOnlyList<string> Read(string value)
    {
        var names = value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var name in names)
        {
            var plain = name.StartsWith("*.", StringComparison.Ordinal) ? name[2..] : name;
            if (name != "*" && Uri.CheckHostName(plain) == UriHostNameType.Unknown)
            {
                throw new OptionException(
                    $"--hosts: \"{name}\" is no name of a host. Write names without http:// and without a port, such as explorer.school.example."
                );
            }
        }

        return names;
    }
}
