using Explorer.Content.Courses.Steps;
using Explorer.Graph.Values;

namespace Explorer.Content.Courses.Answers;

/// <summary>
/// The one rule by which an answer is right: it has the rows of the solution's answer, each as often, whatever statement gave them. What differs is said in words that
/// help to find it.
/// </summary>
public static class AnswerComparison
{
    /// <summary>How many rows the answer of a solution may have; more of an answer need never be looked at.</summary>
    public const int MostRows = 1000;

    private const int MostColumnsToSwap = 4;

    // Of an answer of one or two rows, a row that is missing would be half the solution.
    private const int FewestRowsToShow = 3;

    /// <summary>What is wrong with an answer, in a few sentences; null if it is right.</summary>
    /// <param name="given">The answer that is checked.</param>
    /// <param name="right">The solution's answer, whole.</param>
    /// <param name="rules">What counts.</param>
    public static string? Differ(Answer given, Answer right, AnswerRules rules)
    {
        if (rules.IsNamed)
        {
            if (NamesDiffer(given.Columns, right.Columns) is { } names)
            {
                return names;
            }
            given = Arranged(given, [.. right.Columns.Select(name => IndexOf(given.Columns, name))]);
        }
        else if (given.Columns.Count != right.Columns.Count)
        {
            return $"Your answer has {AnswerWords.Columns(given.Columns.Count)}; the right one has {right.Columns.Count}: {string.Join(", ", right.Columns)}.";
        }

        var (extra, missing) = Unmatched(given, right, rules);
        if (extra.Count > 0 || missing.Count > 0 || given.Count != right.Count)
        {
            return RowsDiffer(given, right, rules, extra, missing);
        }
        return rules.IsOrdered ? OrderDiffers(given, right, rules) : null;
    }

    private static string? NamesDiffer(IReadOnlyList<string> given, IReadOnlyList<string> right)
    {
        if (right.FirstOrDefault(name => !given.Contains(name, StringComparer.Ordinal)) is { } missing)
        {
            return $"Your answer has no column {missing}. Give it that name with AS. The right one has: {string.Join(", ", right)}.";
        }
        return given.FirstOrDefault(name => !right.Contains(name, StringComparer.Ordinal)) is { } extra
            ? $"Your answer has a column {extra}, which is not asked for. The right one has: {string.Join(", ", right)}."
            : null;
    }

    private static string RowsDiffer(
        Answer given,
        Answer right,
        AnswerRules rules,
        List<IReadOnlyList<Value>> extra,
        List<IReadOnlyList<Value>> missing
    )
    {
        if (given.Count == right.Count && OtherOrder(given, right, rules) is { } order)
        {
            return $"Your rows are right, but their columns stand in another order. The right one: {string.Join(", ", order.Select(at => given.Columns[at]))}.";
        }
        var counts =
            given.Count != right.Count ? $"Your answer has {AnswerWords.Rows(given.Count)}; the right one has {right.Count}."
            : given.Count == 1 ? "Your answer has 1 row, as it should, but it is not the right one."
            : $"Your answer has {AnswerWords.Rows(given.Count)}, as it should, but not all of them are right.";
        if (given.Count == 0)
        {
            return $"{counts} Look whether every name is written exactly as it stands in the task.";
        }
        if (AnswerKinds.Differ(given, right) is { } kinds)
        {
            return $"{counts} {kinds}";
        }

        var sentences = new List<string> { counts };
        var areRead = extra.Count > 0 && missing.Count > 0 && AnswerWords.Row(extra[0]) == AnswerWords.Row(missing[0]);
        Func<IReadOnlyList<Value>, string> words = areRead ? AnswerWords.Exact : AnswerWords.Row;
        if (extra.Count > 0)
        {
            var isRepeated = right.Rows.Any(row => Likeness.AreAlike(row, extra[0], rules.HasLooseLists));
            sentences.Add(
                AnswerWords.Sentence(
                    isRepeated ? "One of yours comes more often than it should" : "One of yours that is not in it",
                    words(extra[0])
                )
            );
        }
        if (missing.Count > 0 && right.Rows.Count >= FewestRowsToShow)
        {
            var isRepeated = given.Rows.Any(row => Likeness.AreAlike(row, missing[0], rules.HasLooseLists));
            sentences.Add(
                AnswerWords.Sentence(isRepeated ? "One that should come more often" : "One that is missing in yours", words(missing[0]))
            );
        }
        return string.Join(' ', sentences);
    }

    private static string? OrderDiffers(Answer given, Answer right, AnswerRules rules)
    {
        for (var i = 0; i < right.Rows.Count; i++)
        {
            if (!Likeness.AreAlike(given.Rows[i], right.Rows[i], rules.HasLooseLists))
            {
                return $"Your rows are right, but not in the right order. {AnswerWords.Sentence($"Row {i + 1} should be", AnswerWords.Row(right.Rows[i]))} {AnswerWords.Sentence("Yours is", AnswerWords.Row(given.Rows[i]))}";
            }
        }

        return null;
    }

    /// <summary>The rows of each that have no like in the other.</summary>
    private static (List<IReadOnlyList<Value>> Extra, List<IReadOnlyList<Value>> Missing) Unmatched(
        Answer given,
        Answer right,
        AnswerRules rules
    )
    {
        var (extra, missing) = (new List<IReadOnlyList<Value>>(), new List<IReadOnlyList<Value>>(right.Rows));
        foreach (var row in given.Rows)
        {
            var at = missing.FindIndex(candidate => Likeness.AreAlike(row, candidate, rules.HasLooseLists));
            if (at < 0)
            {
                extra.Add(row);
            }
            else
            {
                missing.RemoveAt(at);
            }
        }
        return (extra, missing);
    }

    /// <summary>The order of the columns in which the rows would be right; null if there is none.</summary>
    private static IReadOnlyList<int>? OtherOrder(Answer given, Answer right, AnswerRules rules)
    {
        if (rules.IsNamed || given.Columns.Count > MostColumnsToSwap)
        {
            return null;
        }
        return Orders([.. Enumerable.Range(0, given.Columns.Count)])
            .FirstOrDefault(order => Unmatched(Arranged(given, order), right, rules) is { Extra.Count: 0, Missing.Count: 0 });
    }

    private static IEnumerable<IReadOnlyList<int>> Orders(IReadOnlyList<int> places) =>
        places.Count == 0
            ?
            [
                [],
            ]
            : places.SelectMany(first =>
                Orders([.. places.Where(place => place != first)]).Select(rest => (IReadOnlyList<int>)[first, .. rest])
            );

    private static Answer Arranged(Answer answer, IReadOnlyList<int> order) =>
        answer with
        {
            Columns = [.. order.Select(at => answer.Columns[at])],
            Rows = [.. answer.Rows.Select(row => (IReadOnlyList<Value>)[.. order.Select(at => row[at])])],
        };

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}
