using System.Globalization;
using System.Text.Json;
using Explorer.History.Ties;

namespace Explorer.Server.Timeline;

/// <summary>The changes of a year, in the words of the reply.</summary>
internal static class ChangeReplies
{
    /// <summary>The changes of a year, in the order given.</summary>
    public static IReadOnlyList<ChangeReply> From(IReadOnlyList<Change> changes) => [.. changes.Select(Reply)];

    private static ChangeReply Reply(Change c) =>
        new(
            c.Rank,
            Word(c.Kind),
            c.Ties,
            c.Before,
            c.After,
            c.Evidence,
            c.People,
            c.Date,
            c.When.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            c.Title,
            c.Why,
            Word(c.Was),
            Word(c.Now)
        );

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
