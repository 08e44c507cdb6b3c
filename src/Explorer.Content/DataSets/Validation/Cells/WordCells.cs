using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.DataSets.Validation.Cells;

/// <summary>One of a few words.</summary>
internal static class WordCells
{
    public static void Check(CheckedCell cell)
    {
        var (text, words) = (cell.Text, cell.Column.Words);
        if (Array.IndexOf(words, text) >= 0)
        {
            return;
        }
        if (Array.Find(words, word => Alike.Are(word, text)) is { } meant)
        {
            cell.Rewrite(meant);
            cell.Remarks.Add(RemarkKind.Words, $"read '{text}' as {meant} ({cell.Place})", "cells");
            return;
        }

        var near = NearName.Find(text, words);
        var remedy = $"{(near is null ? "" : $"Did you mean '{near}'? ")}Write one of {string.Join(", ", words)}.";
        if (!cell.HasOddCharacter($"'{text}' is not a {cell.Column.Name} that is known", remedy))
        {
            cell.Report(ProblemKind.BadWord, $"'{text}' is not a {cell.Column.Name} that is known.", remedy);
        }
    }
}
