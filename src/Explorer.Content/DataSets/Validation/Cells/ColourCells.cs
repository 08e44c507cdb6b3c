using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.DataSets.Validation.Cells;

/// <summary>Colours as CSS writes them: #RRGGBB.</summary>
internal static class ColourCells
{
    public static void Check(CheckedCell cell)
    {
        var text = cell.Text;
        if (text is ['#', ..] && text.Length == 7 && IsHex(text[1..]))
        {
            return;
        }
        var remedy = $"Write # and six of the digits 0 to 9 and A to F, such as {Meant(text) ?? "#B3261E"}.";
        if (!cell.HasOddCharacter($"'{text}' is not a colour", remedy))
        {
            cell.Report(ProblemKind.BadColour, $"'{text}' is not a colour.", remedy);
        }
    }

    /// <summary>The long form of a colour without its #, or of the short form, of which each digit counts twice.</summary>
    private static string? Meant(string text)
    {
        var digits = text.TrimStart('#');
        if (!IsHex(digits))
        {
            return null;
        }
        return digits.Length switch
        {
            6 => $"#{digits}",
            3 => $"#{string.Concat(digits.Select(digit => new string(digit, 2)))}",
            _ => null,
        };
    }

    private static bool IsHex(string text) => text.All(char.IsAsciiHexDigit);
}
