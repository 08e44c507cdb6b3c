using System.Globalization;
using Explorer.Content.Prose;
using Explorer.Graph.Values;

namespace Explorer.Content.Courses.Answers;

/// <summary>Rows and numbers as a sentence says them.</summary>
internal static class AnswerWords
{
    private const int Longest = 160;

    /// <summary>"1 row", "4,225 rows", "no rows".</summary>
    public static string Rows(long count) =>
        count switch
        {
            0 => "no rows",
            1 => "1 row",
            _ => string.Create(CultureInfo.InvariantCulture, $"{count:N0} rows"),
        };

    /// <summary>"1 column", "2 columns".</summary>
    public static string Columns(int count) => count == 1 ? "1 column" : string.Create(CultureInfo.InvariantCulture, $"{count} columns");

    /// <summary>What is said, and a row that may end with a full stop itself.</summary>
    public static string Sentence(string words, string row) => $"{words}: {row}{(row[^1] is '.' or '…' ? "" : ".")}";

    /// <summary>A row in a sentence.</summary>
    public static string Row(IReadOnlyList<Value> row) =>
        Short(string.Join(", ", row.Select(ValueWords.Of))) is { Length: > 0 } text ? text : "an empty text";

    /// <summary>A row as Cypher writes it, where two rows read alike that are not: the text '3' and the number 3.</summary>
    public static string Exact(IReadOnlyList<Value> row) => Short(string.Join(", ", row));

    private static string Short(string text) => text.Length <= Longest ? text : $"{text[..(Longest - 1)]}…";
}
