using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>What only ties can get wrong: a tie with oneself, two states of a pair at once, both orders of a pair, an ending event that does not fit.</summary>
internal sealed class TieRules
{
    private readonly CheckedTies _ties = new();

    public void Check(TableSet set, TableRow row, List<Problem> problems)
    {
        if (row.IsBroken)
        {
            return;
        }
        var (from, to) = (row.Text("from"), row.Text("to"));
        if (from.Length > 0 && from == to)
        {
            problems.Add(
                row.Problem(ProblemKind.SelfTie, "to", $"'{to}' is tied to himself.", "Name two different people in from and to.")
            );
            return;
        }

        var tie = CheckedTie.Of(row);
        var others = _ties.Of(from, to);
        CheckOrder(row, tie, others, problems);
        foreach (var other in others)
        {
            CheckStates(row, tie, other, problems);
        }
        _ties.Add(from, to, tie);
        CheckEnding(set, row, problems);
    }

    private static void CheckOrder(TableRow row, CheckedTie tie, IEnumerable<CheckedTie> others, List<Problem> problems)
    {
        foreach (var first in others)
        {
            if (first.IsReversed == tie.IsReversed)
            {
                return;
            }
            var message = $"Line {row.Table.LongIds.LineOf(first.Row)} names this pair as {row.Text("to")}, {row.Text("from")}.";
            const string Remedy = "Name a pair in the same order in all its rows; a tie has no direction.";
            problems.Add(row.Problem(ProblemKind.PairOrder, "from", message, Remedy));
            return;
        }
    }

    private static void CheckStates(TableRow row, CheckedTie tie, CheckedTie other, List<Problem> problems)
    {
        var sameKind = tie.Kind == other.Kind;
        var isStory = tie.IsLegend || other.IsLegend;
        var isContested = tie.IsContested || other.IsContested;
        if (!tie.Overlaps(other) || (isStory && sameKind) || (isContested && !sameKind))
        {
            return;
        }
        var ids = row.Table.LongIds;
        var message = $"The pair already has the state '{ids.TextOf(other.Row)}' (line {ids.LineOf(other.Row)}) in that time.";
        var remedy =
            $"Start it after {other.End?.Text ?? "the end of that row"}, end that row earlier, or write 'contested' in the note if the two states are opposite and historians disagree.";
        problems.Add(row.Problem(ProblemKind.TwoStates, "start", message, remedy));
    }

    private static void CheckEnding(TableSet set, TableRow row, List<Problem> problems)
    {
        if (!set[TableId.Events].ById.TryGetValue(row.Text("ended_by"), out var ending) || ending.Date("date") is not { } date)
        {
            return;
        }
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

    private static Problem Wrong(TableRow row, string message, string remedy) =>
        row.Problem(ProblemKind.WrongEndingEvent, "ended_by", message, remedy);
}
