using Explorer.Content.DataSets.Tables;
using Explorer.History.Dates;

namespace Explorer.Content.DataSets.Validation;

/// <summary>What of a tie is kept while the ties are checked: little, because there may be millions.</summary>
/// <param name="Row">The number of its row, from 0.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="End">Its end; null if there is none.</param>
/// <param name="First">The number of its first day; beyond all days if it has no start.</param>
/// <param name="Last">The number of its last day.</param>
/// <param name="IsReversed">Whether it names the pair against the order of the ids.</param>
/// <param name="IsLegend">Whether it is only a story.</param>
/// <param name="IsContested">Whether its note says that it is contested.</param>
internal readonly record struct CheckedTie(
    int Row,
    string Kind,
    EdtfDate? End,
    int First,
    int Last,
    bool IsReversed,
    bool IsLegend,
    bool IsContested
)
{
    private static readonly string[] Kinds = ["ALLIED_WITH", "RIVAL_OF"];

    /// <summary>The tie that a row tells of; its id must have been added already.</summary>
    public static CheckedTie Of(TableRow row)
    {
        var kind = row.Text("kind");
        var end = row.Date("end");
        // An end that is no date ends the tie before it starts: that is another problem, not two states at once.
        var last = end?.Latest ?? (row.Text("end").Length == 0 ? DateOnly.MaxValue : DateOnly.MinValue);
        return new CheckedTie(
            row.Table.LongIds.Count - 1,
            Array.Find(Kinds, known => known == kind) ?? kind,
            end,
            row.Date("start") is { } start ? start.Earliest.DayNumber : int.MaxValue,
            last.DayNumber,
            string.CompareOrdinal(row.Text("from"), row.Text("to")) > 0,
            row.Text("certainty") == "legend",
            row.Text("note").Contains("contested", StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>Whether the two hold at once on some day.</summary>
    public bool Overlaps(CheckedTie other) => First <= other.Last && other.First <= Last;
}
