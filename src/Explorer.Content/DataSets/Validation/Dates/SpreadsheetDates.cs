using System.Globalization;
using System.Text.RegularExpressions;
using static Explorer.Content.DataSets.Validation.Dates.DateForms;

namespace Explorer.Content.DataSets.Validation.Dates;

/// <summary>Dates in digits as spreadsheets of different countries write them, and as their numbers of days.</summary>
internal static class SpreadsheetDates
{
    // Day 0 of Excel, LibreOffice and Google Sheets, for all days from March 1900 on.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static (Regex Pattern, Func<Match, DateForm?> Form)[] Forms { get; } =
    [
        (Whole(@"(?<a>\d{1,2})[./\- ]{1,2}(?<b>\d{1,2})[./\- ]{1,2}(?<y>\d{4})( [\d:.]+( [AP]M)?)?"), DayMonthYear),
        (Whole(@"(?<a>\d{1,2})[./](?<b>\d{1,2})[./](?<y>\d{2})"), DayMonthYear),
        (Whole(@"(?<y>\d{4})[./ ](?<b>\d{1,2})[./ ](?<a>\d{1,2})\.?( [\d:.]+)?"), YearFirst),
        (Whole(@"(?<y>\d{4})-(?<b>\d{1,2})-(?<a>\d{1,2})[ T]+[\d:.]+(Z|[+-][\d:]+)?( [AP]M)?"), YearFirst),
        (Whole(@"(?<b>\d{1,2})[./](?<y>\d{4})"), MonthYear),
        (Whole(@"(?<y>\d{4})[./](?<b>\d{1,2})"), MonthYear),
        (Whole(@"(?<n>\d{4,5})(\.0+)?"), DayNumber),
    ];

    private static DateForm DayMonthYear(Match match)
    {
        var (a, b, y) = (match.Groups["a"].Value, match.Groups["b"].Value, match.Groups["y"].Value);
        return Rewritten(match.Value, Day(y, Number(b), a), Day(y, Number(a), b));
    }

    private static DateForm YearFirst(Match match)
    {
        var (y, b, a) = (match.Groups["y"].Value, match.Groups["b"].Value, match.Groups["a"].Value);
        // A month without a day becomes its first day, at midnight.
        return Number(a) == 1 && match.Value.Contains(':', StringComparison.Ordinal)
            ? Rewritten(match.Value, Day(y, Number(b), a), Month(y, Number(b)))
            : Rewritten(match.Value, Day(y, Number(b), a));
    }

    private static DateForm? MonthYear(Match match)
    {
        var (year, number) = (match.Groups["y"].Value, match.Groups["b"].Value);
        var month = Month(year, Number(number));
        return IsDate(month) ? Rewritten(match.Value, month, $"{year}/{year[..2]}{number}") : null;
    }

    private static DateForm? DayNumber(Match match)
    {
        var text = match.Value.Trim();
        if (text is "9999")
        {
            return new DateForm("'9999' is no year of history.", "Leave the cell empty if the end is open.");
        }
        if (text is ['0', ..])
        {
            return null;
        }
        var day = DayZero.AddDays(Number(match.Groups["n"].Value));
        return new DateForm(
            $"'{text}' looks like the number by which a spreadsheet counts days.",
            string.Create(CultureInfo.InvariantCulture, $"Write {day:yyyy-MM-dd}, and format the column as text so that it stays.")
        );
    }
}
