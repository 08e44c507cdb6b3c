using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.DataSets.Validation.Cells;

/// <summary>Ids, and what refers to them.</summary>
internal static class IdCells
{
    private const string Remedy = "Use letters, digits, hyphens and full stops only.";

    public static void Check(CheckedCell cell)
    {
        var text = cell.Text;
        if (!IsId(text) && !cell.HasOddCharacter($"'{text}' cannot be an id", Remedy))
        {
            cell.Report(ProblemKind.BadId, $"'{text}' cannot be an id.", Remedy);
        }
    }

    public static void CheckReference(CheckedCell cell)
    {
        if (!IsId(cell.Text))
        {
            cell.HasOddCharacter($"'{cell.Text}' cannot be an id", Remedy);
        }
    }

    /// <summary>Whether a text is made of what ids may have.</summary>
    public static bool IsId(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not '-' and not '.' and not '_')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
