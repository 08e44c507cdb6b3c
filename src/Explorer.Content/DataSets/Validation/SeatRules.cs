using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation;

/// <summary>The seats that dataset.yaml names are offices, and have their words.</summary>
internal static class SeatRules
{
    public static void Check(TableSet set, List<Problem> problems)
    {
        if (set.Info is not { } info)
        {
            return;
        }
        CheckOffice(set, "fullSeat", info.FullSeat, problems);
        CheckOffice(set, "candidateSeat", info.CandidateSeat, problems);
        CheckWords(set, "fullSeat", info.FullSeat, "seatBody", info.SeatBody, problems);
        CheckWords(set, "fullSeat", info.FullSeat, "seatFull", info.SeatFull, problems);
        CheckWords(set, "candidateSeat", info.CandidateSeat, "seatCandidate", info.SeatCandidate, problems);
        CheckWords(set, "candidateSeat", info.CandidateSeat, "fullSeat", info.FullSeat, problems);
    }

    private static void CheckOffice(TableSet set, string key, string seat, List<Problem> problems)
    {
        if (seat.Length == 0 || set[TableId.Offices].Count == 0)
        {
            return;
        }
        var ids = set[TableId.Offices]
            .Rows.Where(row => !row.IsBroken)
            .Select(row => OfficeSlug.Of(row.Text("office")))
            .ToHashSet(StringComparer.Ordinal);
        if (ids.Contains(seat))
        {
            return;
        }
        var meant = ids.Contains(OfficeSlug.Of(seat)) ? OfficeSlug.Of(seat) : NearName.Find(seat, ids);
        var remedy = meant is null
            ? "Write the id of an office: its name in offices.csv in small letters, with hyphens for spaces."
            : $"Did you mean '{meant}'?";
        problems.Add(set.KeyProblem(key, $"There is no office '{seat}'.", remedy));
    }

    private static void CheckWords(TableSet set, string key, string seat, string other, string words, List<Problem> problems)
    {
        if (seat.Length > 0 && words.Length == 0)
        {
            problems.Add(set.KeyProblem(key, $"There is a '{key}', but no '{other}'.", $"Add a line '{other}: …', or remove this one."));
        }
    }
}
