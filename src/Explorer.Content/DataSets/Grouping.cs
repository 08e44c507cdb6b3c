using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Validation;

namespace Explorer.Content.DataSets;

/// <summary>Tells a fault once that many rows have, so that a hundred symptoms do not hide their cause.</summary>
internal static class Grouping
{
    // Up to so many are told one by one: they are mistakes of single rows.
    private const int MostAlike = 3;
    private const int MostOfAKind = 10;

    /// <summary>The problems, in their order, without those that repeat what was told.</summary>
    public static IReadOnlyList<Problem> Of(Problem[] problems)
    {
        // Faults of one cause are one fault; then those of one kind in one column, whatever the cause.
        var alike = Fold(problems, MostAlike, told: 1, problem => (problem.Kind, problem.File, ColumnOf(problem), CauseOf(problem)));
        return Fold(alike, MostOfAKind, MostOfAKind, problem => (problem.Kind, problem.File, ColumnOf(problem), ""));
    }

    private static Problem[] Fold(Problem[] problems, int most, int told, Func<Problem, (ProblemKind, string, string?, string)> keyOf)
    {
        var groups = problems.GroupBy(keyOf).Where(group => group.Count() > most).ToDictionary(group => group.Key, group => group.ToList());
        if (groups.Count == 0)
        {
            return problems;
        }
        var folded = new List<Problem>();
        foreach (var problem in problems)
        {
            if (!groups.TryGetValue(keyOf(problem), out var group))
            {
                folded.Add(problem);
                continue;
            }

            var place = group.FindIndex(other => ReferenceEquals(other, problem));
            if (place < told - 1)
            {
                folded.Add(problem);
            }
            else if (place == told - 1)
            {
                folded.Add(problem with { More = problem.More + group.Skip(told).Sum(other => 1 + other.More) });
            }
        }

        return [.. folded];
    }

    /// <summary>
    /// What tells whether two faults have one cause: the message without the value that it is about, where each value has a remedy of its own; the whole message
    /// where ids are not there, each of which is a fault of its own; else the remedy.
    /// </summary>
    private static string CauseOf(Problem problem)
    {
        switch (problem.Kind)
        {
            case ProblemKind.BadDate or ProblemKind.BadNumber or ProblemKind.LookAlike:
                var end = problem.Message.LastIndexOf('\'');
                var rest = problem.Message[(end + 1)..];
                var colon = rest.IndexOf(':', StringComparison.Ordinal);
                return problem.Kind == ProblemKind.LookAlike && colon >= 0 ? rest[..colon] : rest;
            case ProblemKind.BrokenReference when problem.Message.EndsWith(ReferenceRules.OnlyInCase, StringComparison.Ordinal):
                return ReferenceRules.OnlyInCase;
            case ProblemKind.BrokenReference or ProblemKind.WrongEndingEvent:
                return problem.Message;
            default:
                return problem.Remedy;
        }
    }

    /// <summary>The column; of the header itself, none.</summary>
    private static string? ColumnOf(Problem problem) =>
        problem.Kind is ProblemKind.UnknownColumn or ProblemKind.BadDescription or ProblemKind.CellCount ? null : problem.ColumnName;
}
