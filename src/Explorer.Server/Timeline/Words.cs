using System.Text.Json;

namespace Explorer.Server.Timeline;

/// <summary>Kinds and standings as the replies name them.</summary>
internal static class Words
{
    /// <summary>The name of a value in camel case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
