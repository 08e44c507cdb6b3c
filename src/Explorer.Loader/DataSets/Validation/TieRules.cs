using Explorer.History.Ties;
using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.DataSets.Validation;

/// <summary>What only ties can get wrong: a tie with oneself, two states of a pair at once, both orders of a pair, an ending event that does not fit.</summary>
internal static class TieRules
{
    public static void Check(TableSet set, List<Problem> problems)
    {
        var pairs = new Dictionary<Dyad, List<TableRow>>();
        foreach (var row in set[TableId.Relationships].Rows)
        {
            if (row.IsBroken)
                continue;
            var (from, to) = (row.Text("from"), row.Text("to"));
            if (from.Length > 0 && from == to)
            {
                problems.Add(
                    row.Problem(ProblemKind.SelfTie, "to", $"'{to}' is tied to himself.", "Name two different people in from and to.")
                );
                continue;
            }

            if (!pairs.TryGetValue(Dyad.Of(from, to), out var rows))
                pairs[Dyad.Of(from, to)] = rows = [];
            CheckOrder(row, rows, problems);
            foreach (var other in rows)
                CheckStates(row, other, problems);
            rows.Add(row);
            CheckEnding(set, row, problems);
        }
    }

    private static void CheckOrder(TableRow row, List<TableRow> others, List<Problem> problems)
    {
        if (others.Count == 0 || others[0].Text("from") == row.Text("from"))
            return;
        var message = $"Line {others[0].Line} names this pair as {others[0].Text("from")}, {others[0].Text("to")}.";
        problems.Add(
            row.Problem(ProblemKind.PairOrder, "from", message, "Name a pair in the same order in all its rows; a tie has no direction.")
        );
    }

    private static void CheckStates(TableRow row, TableRow other, List<Problem> problems)
    {
        var sameKind = row.Text("kind") == other.Text("kind");
        var isStory = row.Text("certainty") == "legend" || other.Text("certainty") == "legend";
        var isContested = IsContested(row) || IsContested(other);
        if (!Overlap(row, other) || (isStory && sameKind) || (isContested && !sameKind))
            return;
        var message = $"The pair already has the state '{other.Text("id")}' (line {other.Line}) in that time.";
        var remedy =
            $"Start it after {other.Date("end")?.Text ?? "the end of that row"}, end that row earlier, or write 'contested' in the note if the two states are opposite and historians disagree.";
        problems.Add(row.Problem(ProblemKind.TwoStates, "start", message, remedy));
    }

    private static void CheckEnding(TableSet set, TableRow row, List<Problem> problems)
    {
        if (!set[TableId.Events].ById.TryGetValue(row.Text("ended_by"), out var ending) || ending.Date("date") is not { } date)
            return;
        var (start, end) = (row.Date("start"), row.Date("end"));
        if (row.Text("end").Length == 0)
        {
            problems.Add(
                Wrong(row, "An event ends the tie, but the tie has no end.", $"Write the end, such as {date}, or leave ended_by empty.")
            );
        }
        else if (end is not null && end.Latest < DateOnly.MaxValue && date.Earliest > end.Latest.AddDays(1))
        {
            problems.Add(
                Wrong(
                    row,
                    $"The event of {date} comes after the end, {end}.",
                    "Correct the end, or name an event that comes no later than the day after it."
                )
            );
        }
        else if (start is not null && date.Latest < start.Earliest)
        {
            problems.Add(Wrong(row, $"The event of {date} comes before the start, {start}.", "Name the event that ended this tie."));
        }
    }

    private static bool IsContested(TableRow row) => row.Text("note").Contains("contested", StringComparison.OrdinalIgnoreCase);

    private static bool Overlap(TableRow a, TableRow b) =>
        a.Date("start") is { } x && b.Date("start") is { } y && x.Earliest <= Last(b) && y.Earliest <= Last(a);

    private static DateOnly Last(TableRow row) =>
        row.Date("end")?.Latest ?? (row.Text("end").Length == 0 ? DateOnly.MaxValue : DateOnly.MinValue);

    private static Problem Wrong(TableRow row, string message, string remedy) =>
        row.Problem(ProblemKind.WrongEndingEvent, "ended_by", message, remedy);
}
