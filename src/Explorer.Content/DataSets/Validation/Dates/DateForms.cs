using System.Globalization;
using System.Text.RegularExpressions;
using Explorer.History.Dates;

namespace Explorer.Content.DataSets.Validation.Dates;

/// <summary>
/// Knows how dates look that are written otherwise: by spreadsheets, which turn what looks like a date into their own form; by people; and in parts of EDTF that
/// are not supported. They are named and never guessed, since 05.10.1923 has two readings.
/// </summary>
internal static class DateForms
{
    private const string AsText = "and format the column as text so that it stays";

    private static readonly (Regex Pattern, Func<Match, DateForm?> Form)[] All =
    [
        .. SpreadsheetDates.Forms,
        .. WordDates.Forms,
        .. UnsupportedDates.Forms,
    ];

    /// <summary>What the text is; null if it has none of the forms that are known.</summary>
    public static DateForm? Find(string text)
    {
        // Digits of other scripts are digits for a pattern, but not for a date.
        if (text.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c)))
        {
            return null;
        }
        foreach (var (pattern, form) in All)
        {
            if (pattern.Match(text) is { Success: true } match && form(match) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether a text is a date of ours.</summary>
    public static bool IsDate(string text) => EdtfDate.TryParse(text, out _, out _);

    /// <summary>The date that a text means, whether it is written rightly or not; null if it may be several or none.</summary>
    public static string? Meant(string text) => IsDate(text.Trim()) ? text.Trim() : Find(text)?.Date;

    /// <summary>A pattern of the whole text.</summary>
    public static Regex Whole(string pattern) =>
        new(
            $@"^\s*(?:{pattern})\s*$",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
            TimeSpan.FromSeconds(1)
        );

    /// <summary>A date that a spreadsheet has rewritten.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">What it may have been; those that are no dates are left out.</param>
    public static DateForm Rewritten(string text, params ReadOnlySpan<string> candidates)
    {
        var dates = candidates.ToArray().Where(IsDate).Distinct().ToList();
        var write = dates.Count == 0 ? "it as YYYY-MM-DD" : string.Join(" or ", dates);
        return new DateForm(
            $"'{text}' looks like a date that a spreadsheet has rewritten.",
            $"Write {write}, {AsText}.",
            dates.Count == 1 ? dates[0] : null
        );
    }

    /// <summary>A date of which it is clear what to write.</summary>
    public static DateForm? Instead(string message, string date) => IsDate(date) ? new DateForm(message, $"Write {date}.", date) : null;

    /// <summary>"1923-10-05" of numbers as they stand; a year of two digits is of the twentieth century.</summary>
    public static string Day(string year, int month, string day) => $"{Month(year, month)}-{Number(day):00}";

    /// <summary>"1923-10".</summary>
    public static string Month(string year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{(year.Length == 2 ? "19" : "")}{year}-{month:00}");

    /// <summary>A number of few digits.</summary>
    public static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
