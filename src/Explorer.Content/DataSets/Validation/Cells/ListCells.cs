using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.History.Claims;

namespace Explorer.Content.DataSets.Validation.Cells;

/// <summary>Lists, whose values are joined by semicolons. Ids have no commas and no line breaks, so these are understood between them too.</summary>
internal static class ListCells
{
    private static readonly char[] BetweenIds = [';', ',', '\n', '|'];

    public static void Check(CheckedCell cell)
    {
        if (cell.Column.Type == ColumnType.References && cell.Text.AsSpan().IndexOfAnyExcept(IdCharacters) >= 0 && HasOddCharacter(cell))
        {
            return;
        }
        var parts = Values(cell, cell.Column.Type == ColumnType.References ? BetweenIds : [';']);
        for (var i = 0; i < parts.Length; i++)
        {
            if (Array.IndexOf(parts, parts[i]) < i)
            {
                cell.Report(ProblemKind.DuplicateValue, $"'{parts[i]}' stands twice in the list.", "Remove one of the two.");
            }
        }

        cell.Keep(parts);
    }

    /// <summary>What a claim is about: a list of ids, or a reason in words.</summary>
    public static void CheckAbout(CheckedCell cell)
    {
        if (!cell.Text.StartsWith(ClaimAbout.NotEncodedPrefix, StringComparison.Ordinal))
        {
            cell.Rewrite(string.Join(';', Values(cell, [';', '\n'])));
        }
    }

    private static readonly System.Buffers.SearchValues<char> IdCharacters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._;, \n|"
    );

    private static bool HasOddCharacter(CheckedCell cell) =>
        cell.HasOddCharacter(
            $"'{cell.Text}' cannot be ids",
            "Use letters, digits, hyphens and full stops only, with semicolons between ids."
        );

    private static string[] Values(CheckedCell cell, char[] between)
    {
        var text = cell.Text;
        var parts = text.Split(between);
        var isPlain = text.AsSpan().IndexOfAny(between.AsSpan(1)) < 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = CellText.Trim(parts[i]);
            isPlain = isPlain && part.Length > 0 && ReferenceEquals(part, parts[i]);
            parts[i] = part;
        }

        if (isPlain)
        {
            return parts;
        }
        parts = Array.FindAll(parts, part => part.Length > 0);
        cell.Remarks.Add(
            RemarkKind.Lists,
            $"read the list '{text.ReplaceLineEnds()}' as '{string.Join(';', parts)}' ({cell.Place})",
            "cells"
        );
        return parts;
    }

    private static string ReplaceLineEnds(this string text) => text.ReplaceLineEndings("⏎");
}
