using System.Text.Json;

namespace Explorer.Server.Tests.Page;

/// <summary>The nine leading people of the bundled data set, and the years in which most of them change sides.</summary>
internal static class Leaders
{
    public const int FirstYear = 1922;
    public const int LastYear = 1929;

    public static IReadOnlyList<string> Ids { get; } =
    ["bukharin", "kamenev", "krupskaya", "lenin", "rykov", "stalin", "tomsky", "trotsky", "zinoviev"];

    /// <summary>Their pairs as an address names them: 36.</summary>
    public static IReadOnlyList<string> Pairs { get; } = [.. Ids.SelectMany((one, i) => Ids.Skip(i + 1).Select(other => $"{one}|{other}"))];

    /// <summary>The ids of all ties between two of them, those that are only told as stories as well.</summary>
    public static IReadOnlyList<string> TiesIn(JsonElement timeline) =>
        [
            .. timeline
                .GetProperty("ties")
                .EnumerateArray()
                .Where(tie => Ids.Contains(tie.GetProperty("a").GetString()!) && Ids.Contains(tie.GetProperty("b").GetString()!))
                .Select(tie => tie.GetProperty("id").GetString()!),
        ];
}
