using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.DataSets.Validation.Cells;

/// <summary>Web addresses.</summary>
internal static class AddressCells
{
    public static void Check(CheckedCell cell)
    {
        var text = cell.Text;
        if (!IsAddress(text))
        {
            cell.Report(ProblemKind.BadAddress, $"'{text}' is not a web address.", "Write it in full, from http:// or https:// on.");
        }
        else if (MixedWord.First(text) is { } mixed && cell.Row.Table.Text is not { IsGuess: true })
        {
            TextCells.ReportMixed(cell, mixed);
        }
    }

    private static bool IsAddress(string text)
    {
        var host = text.StartsWith("https://", StringComparison.Ordinal) ? 8 : 7;
        return text.Length > host
            && (host == 8 || text.StartsWith("http://", StringComparison.Ordinal))
            && char.IsLetterOrDigit(text[host])
            && !text.AsSpan().ContainsAny(" \"<\u00A0“”");
    }
}
