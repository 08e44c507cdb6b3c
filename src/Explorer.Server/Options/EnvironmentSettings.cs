namespace Explorer.Server.Options;

/// <summary>The environment of the process, as the options read it.</summary>
internal static class EnvironmentSettings
{
    /// <summary>The value of an environment variable; null if it is not set or empty.</summary>
    public static string? Read(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
