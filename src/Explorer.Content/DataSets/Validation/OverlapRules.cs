using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>Nobody is twice in one faction, or twice in one office, at once.</summary>
internal sealed class OverlapRules(string column)
{
    private readonly Dictionary<(string, string), List<Period>> _seen = [];

    public void Check(TableRow row, List<Problem> problems)
    {
        if (row.IsBroken || row.Date("start") is not { } start)
        {
            return;
        }
        var key = (row.Text("person"), row.Text(column));
        if (!_seen.TryGetValue(key, out var others))
        {
            _seen[key] = others = [];
        }
        var period = new Period(row.Line, start.Earliest, row.Date("end")?.Latest ?? DateOnly.MaxValue);
        foreach (var twin in others)
        {
            if (period.First > twin.Last || twin.First > period.Last)
            {
                continue;
            }
            var message = $"Line {twin.Line} already tells of '{key.Item1}' and '{key.Item2}' in that time.";
            const string Remedy = "Remove one of the two rows, or let the one end before the other starts.";
            problems.Add(row.Problem(ProblemKind.OverlappingRows, "start", message, Remedy));
            break;
        }

        others.Add(period);
    }

    private readonly record struct Period(int Line, DateOnly First, DateOnly Last);
}
