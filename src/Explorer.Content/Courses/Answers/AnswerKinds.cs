using Explorer.Graph.Values;

namespace Explorer.Content.Courses.Answers;

/// <summary>Finds a column that holds another kind of thing than it should: people where their names belong, texts where numbers do. No row tells that as well.</summary>
internal static class AnswerKinds
{
    /// <summary>A sentence about the first such column; null if there is none.</summary>
    public static string? Differ(Answer given, Answer right)
    {
        for (var i = 0; i < right.Columns.Count; i++)
        {
            var (mine, theirs) = (KindsOf(given, i), KindsOf(right, i));
            if (mine.Count > 0 && theirs.Count > 0 && !mine.Overlaps(theirs))
            {
                return $"The column {given.Columns[i]} holds {mine.Min}, where the right answer has {theirs.Min}.";
            }
        }

        return null;
    }

    private static SortedSet<string> KindsOf(Answer answer, int column)
    {
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var row in answer.Rows)
        {
            if (KindOf(row[column]) is { } kind)
            {
                kinds.Add(kind);
            }
        }
        return kinds;
    }

    /// <summary>What a value is, in the plural; null for what may stand in for any.</summary>
    private static string? KindOf(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.Boolean => "truths",
            ValueKind.Integer or ValueKind.Float => "numbers",
            ValueKind.String => "texts",
            ValueKind.List => value.AsList().Select(KindOf).FirstOrDefault(kind => kind is not null) is { } items
                ? $"lists of {items}"
                : null,
            ValueKind.Map => "maps",
            ValueKind.Node => "whole nodes",
            ValueKind.Relationship => "whole relationships",
            ValueKind.Path => "whole paths",
            ValueKind.Date => "dates",
            ValueKind.Duration => "durations",
            ValueKind.Point => "points",
            ValueKind.Bytes => "bytes",
            _ => "times",
        };
}
