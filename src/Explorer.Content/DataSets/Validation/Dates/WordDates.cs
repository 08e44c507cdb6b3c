using System.Text.RegularExpressions;
using static Explorer.Content.DataSets.Validation.Dates.DateForms;

namespace Explorer.Content.DataSets.Validation.Dates;

/// <summary>Dates with words in them: names of months, "circa", "before", "or".</summary>
internal static class WordDates
{
    private const string Date = @"\d{4}(-\d{2}(-\d{2})?)?";
    private const string Word = @"\p{L}{1,10}";

    private static readonly Dictionary<string, string> Seasons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["spring"] = "{0}-03/{0}-05",
        ["summer"] = "{0}-06/{0}-08",
        ["autumn"] = "{0}-09/{0}-11",
        ["fall"] = "{0}-09/{0}-11",
        ["winter"] = "{0}-12/{1}-02",
        ["early"] = "{0}-01/{0}-04",
        ["beginning of"] = "{0}-01/{0}-04",
        ["start of"] = "{0}-01/{0}-04",
        ["mid"] = "{0}-05/{0}-08",
        ["middle of"] = "{0}-05/{0}-08",
        ["late"] = "{0}-09/{0}-12",
        ["end of"] = "{0}-09/{0}-12",
    };

    public static (Regex Pattern, Func<Match, DateForm?> Form)[] Forms { get; } =
    [
        (
            Whole($@"(circa|cca|ca|approximately|approx|about|around|roughly|um|vers|c)\.? *(?<d>[\p{{L}}\d].*)"),
            match => Marked(match, '~')
        ),
        (Whole($@"[~≈] *(?<d>{Date})"), match => Marked(match, '~')),
        (Whole($@"(?<d>{Date}) *(ca?\.?|circa|approx\.?|[~≈])"), match => Marked(match, '~')),
        (Whole($@"(probably|perhaps|possibly|maybe|\?) *(?<d>{Date})"), match => Marked(match, '?')),
        (Whole($@"(?<d>{Date}) *(\(\?\)|\[\?\]|\?|\?\?|\(uncertain\))"), match => Marked(match, '?')),
        (Whole($@"(before|until|till|to|by|up to|not after|<=?|bis|avant|до) *(?<d>[\p{{L}}\d].*)"), match => Open(match, before: true)),
        (Whole($@"(after|since|from|not before|>=?|seit|ab|depuis|с) *(?<d>[\p{{L}}\d].*)"), match => Open(match, before: false)),
        (Whole($@"\.\.(?<d>{Date})"), match => Open(match, before: true)),
        (Whole($@"(?<d>{Date})(\.\.+|-|\+)"), match => Open(match, before: false)),
        (Whole($@"(between|from)? *(?<d>{Date}) *(and|to|or|till|until|-|–|—|\.\.+|\|) *(?<e>{Date})"), Range),
        (Whole(@"(between|from)? *(?<d>.+?) +(and|to|or|till|until|bis) +(?<e>.+)"), Range),
        (Whole(@"(?<y>\d{4})[-–/](?<z>\d{2})"), ShortRange),
        (
            Whole(
                @"(?<season>spring|summer|autumn|fall|winter|early|mid|late|beginning of|start of|middle of|end of)( in| of|-)? *(?<y>\d{4})"
            ),
            Season
        ),
        (
            Whole($@"(?<d>\d{{1,2}})(st|nd|rd|th)?[. \-/]*(of )?(?<m>{Word})\.?[, \-./]+(?<y>\d{{4}}|\d{{2}})\.?( *г\.?| *year)?"),
            DayOfMonth
        ),
        (Whole($@"(?<m>{Word})\.? *(?<d>\d{{1,2}})(st|nd|rd|th)?,? +(?<y>\d{{4}})"), DayOfMonth),
        (Whole($@"(?<m>{Word})\.?[, \-./]+(?<y>\d{{4}})\.?( *г\.?)?"), MonthOnly),
        (Whole($@"(?<y>\d{{4}})[ \-./]+(?<m>{Word})\.?"), MonthOnly),
        (Whole($@"(?<y>\d{{4}})[ \-./]+(?<m>{Word})[ \-./]+(?<d>\d{{1,2}})"), DayOfMonth),
        (Whole($@"(?<m>{Word})[ \-.'’]+(?<n>\d{{2}})"), ShortMonth),
        (Whole($@"(?<n>\d{{1,2}})[\-. ]+(?<m>{Word})\.?"), ShortMonth),
        (Whole(@"unknown|not known|n/?a|n\. ?d\.|none|null|nil|present|now|today|ongoing|current|open|-+|–|—|\?+|tbd|tba|\.+"), Nothing),
    ];

    private static DateForm? Marked(Match match, char mark)
    {
        var means = mark == '~' ? "about" : "uncertain";
        var date = Meant(match.Groups["d"].Value);
        return date is null ? null : Instead($"'{match.Value}' is not how a date is marked as {means}.", date.TrimEnd('~', '?') + mark);
    }

    private static DateForm? Open(Match match, bool before)
    {
        var date = Meant(match.Groups["d"].Value);
        return Instead(
            $"'{match.Value}' is not how a span that is open at one end is written.",
            date is null ? ""
                : before ? $"../{date}"
                : $"{date}/.."
        );
    }

    private static DateForm? Range(Match match)
    {
        var (from, to) = (Meant(match.Groups["d"].Value), Meant(match.Groups["e"].Value));
        if (from is null || to is null)
        {
            return null;
        }
        return Instead($"'{match.Value}' is not how a span is written.", $"{from}/{to}");
    }

    /// <summary>1917-20 and 1923/24; a month that there is is none of these.</summary>
    private static DateForm? ShortRange(Match match)
    {
        var (year, end) = (match.Groups["y"].Value, match.Groups["z"].Value);
        if (match.Value[4] == '-' && Number(end) is >= 21 and <= 41)
        {
            return null;
        }
        return Number(end) <= 12 && match.Value[4] == '-'
            ? null
            : Instead($"'{match.Value}' is neither a month nor a span.", $"{year}/{year[..2]}{end}");
    }

    private static DateForm? Season(Match match)
    {
        var year = match.Groups["y"].Value;
        var months = string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            Seasons[match.Groups["season"].Value],
            year,
            Number(year) + 1
        );
        return IsDate(months)
            ? new DateForm($"'{match.Value}' is not a date in digits.", $"Write the months that are meant, such as {months}.")
            : null;
    }

    private static DateForm? DayOfMonth(Match match)
    {
        var month = MonthNames.Of(match.Groups["m"].Value);
        if (month == 0)
        {
            return null;
        }
        var (year, day) = (match.Groups["y"].Value, match.Groups["d"].Value);
        var date = Day(year, month, day);
        return year.Length == 2 ? Rewritten(match.Value, date) : Instead($"'{match.Value}' is a date in words.", date);
    }

    private static DateForm? MonthOnly(Match match)
    {
        var month = MonthNames.Of(match.Groups["m"].Value);
        return month == 0 ? null : Instead($"'{match.Value}' is a date in words.", Month(match.Groups["y"].Value, month));
    }

    /// <summary>Oct-23: the month of a year, or a day of a month; spreadsheets make it of both.</summary>
    private static DateForm? ShortMonth(Match match)
    {
        var month = MonthNames.Of(match.Groups["m"].Value);
        if (month == 0)
        {
            return null;
        }
        var number = match.Groups["n"].Value;
        return Rewritten(match.Value, number.Length == 2 ? Month(number, month) : "");
    }

    private static DateForm Nothing(Match match) =>
        new($"'{match.Value.Trim()}' is not a date.", "Leave the cell empty if there is no date, or if the end is open.");
}
