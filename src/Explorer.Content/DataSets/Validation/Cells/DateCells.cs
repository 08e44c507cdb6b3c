using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Validation.Dates;

namespace Explorer.Content.DataSets.Validation.Cells;

/// <summary>EDTF dates.</summary>
internal static class DateCells
{
    private const string Remedy = "Write YYYY, YYYY-MM or YYYY-MM-DD, with ~ for about or ? for uncertain.";

    // A year of four digits beyond this one is the number of a day in a spreadsheet.
    private const int LastYear = 2200;

    public static void Check(CheckedCell cell)
    {
        var text = cell.Text;
        if (cell.Row.Table.TryParseDate(text, out var date, out var error))
        {
            if (date is { IsInterval: false, Earliest.Year: > LastYear } && DateForms.Find(text) is { } number)
            {
                cell.Report(ProblemKind.BadDate, number.Message, number.Remedy);
            }
            else
            {
                cell.Keep(date);
            }
            return;
        }

        if (DateForms.Find(text) is { } form)
        {
            cell.Report(ProblemKind.BadDate, form.Message, form.Remedy);
        }
        else if (!cell.HasOddCharacter($"'{text}' is not a date", Remedy, Meant))
        {
            cell.Report(ProblemKind.BadDate, $"'{text}' is not a date: {error.Message} (character {error.Column}).", Remedy);
        }
    }

    private static string Meant(string plain) => DateForms.IsDate(plain) ? $"Write '{plain}'." : DateForms.Find(plain)?.Remedy ?? Remedy;
}
