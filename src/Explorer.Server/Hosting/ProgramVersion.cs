using System.Reflection;

namespace Explorer.Server.Hosting;

/// <summary>The version of the program, which Directory.Build.props names.</summary>
internal static class ProgramVersion
{
    /// <summary>Such as 1.0.0.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
