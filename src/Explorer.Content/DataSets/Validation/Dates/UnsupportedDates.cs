using System.Globalization;
using System.Text.RegularExpressions;
using static Explorer.Content.DataSets.Validation.Dates.DateForms;

namespace Explorer.Content.DataSets.Validation.Dates;

/// <summary>Parts of EDTF that are not supported, and small slips of those that are.</summary>
internal static class UnsupportedDates
{
    private const string Date = @"\d{4}(-\d{2}(-\d{2})?)?";
    private const string Years = "Years run from 0001 to 9999, in four digits without a sign.";

    private static readonly string[] SeasonNames = ["spring", "summer", "autumn", "winter"];

    public static (Regex Pattern, Func<Match, DateForm?> Form)[] Forms { get; } =
    [
        (Whole(@"(?<y>\d{4})-(?<s>2[1-9]|3\d|4[01])"), Season),
        (Whole($@"[\[{{](?<a>\.\.|{Date})[^\]}}]*?(?<b>\.\.|{Date})?[\]}}]"), Set),
        (Whole(@"[\[{].*[\]}]"), _ => null),
        (Whole(@"Y? *[-–+−] *\d+|Y\d+|Y[-–]\d+(E\d+)?(S\d+)?|\d{6,7}"), Sign),
        (Whole(@"(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})"), match => Compact(match)),
        (Whole(@"(?<c>\d{1,2})(st|nd|rd|th)? *(c|cent|century|Jh|Jahrhundert|siècle|век|в)\.?"), Century),
        (Whole(@"(?<c>[12]\d)"), match => Instead($"'{match.Value}' is a century and not a year.", $"{match.Groups["c"].Value}XX")),
        (
            Whole(@"(?<d>\d{3})(0'?s|[x?_\-*u]|0er|0-е)"),
            match => Instead($"'{match.Value}' is not how a decade is written.", $"{match.Groups["d"].Value}X")
        ),
        (
            Whole(@"(the )?(?<d>\d{3})0'?s"),
            match => Instead($"'{match.Value}' is not how a decade is written.", $"{match.Groups["d"].Value}X")
        ),
        (Whole(@"(?<y>\d{4})-(?<m>\d{1,2})(-(?<d>\d{1,2}))?(?<q>[~?%]?)"), Digits),
        (Whole(@"(?<y>\d{4})-(00|x+|\?+|u+)(-(00|x+|\?+|u+))?"), match => Unknown(match, match.Groups["y"].Value)),
        (Whole(@"(?<y>\d{4}-\d{2})-(00|x+|\?+|u+)"), match => Unknown(match, match.Groups["y"].Value)),
        (Whole($@"(?<a>{Date})/(?<b>\d{{1,2}})"), ShortEnd),
        (Whole(@"[\dOlI]{4}(-[\dOlI]{2}(-[\dOlI]{2})?)?[~?%]?"), Letters),
        (
            Whole($@"(?<d>{Date}) +(?<q>[~?%])"),
            match => Instead($"A space stands in '{match.Value}'.", match.Groups["d"].Value + match.Groups["q"].Value)
        ),
        (Whole($@"(?<a>\.\.|{Date}[~?%]?)? */ *(?<b>\.\.|{Date}[~?%]?)?"), Spaced),
        (Whole(@"(?<q>[~?%])(?<d>\d{4}.*)|\d{4}[~?%]-.*|\d{4}-[~?%].*|.*[~?%]-.*"), Inner),
        (Whole($@"(?<d>{Date})(\?~|~\?)"), match => Instead($"'{match.Value}' has two marks.", match.Groups["d"].Value + "%")),
        (
            Whole($@"(?<d>{Date})[.,;:]"),
            match => Instead($"'{match.Value}' ends with a mark that does not belong to the date.", match.Groups["d"].Value)
        ),
        (
            Whole($@"[('""=\[]+(?<d>{Date}[~?%]?)[)'""\]]*"),
            match => Instead($"'{match.Value}' has marks round the date.", match.Groups["d"].Value)
        ),
        (Whole(@"(?<d>\d{1,3})"), _ => new DateForm("A year has four digits.", "Write it as 0988 or 1924.")),
        (Whole(@".*\b(BC|BCE|AD|CE|v\. ?Chr\.|до н\. ?э\.)\b.*"), _ => new DateForm("Eras are not supported.", Years)),
    ];

    private static DateForm Season(Match match)
    {
        var (year, season) = (match.Groups["y"].Value, Number(match.Groups["s"].Value));
        var index = season <= 32 ? (season - 21) % 4 : -1;
        var name = index >= 0 ? SeasonNames[index] : "a quarter or another part of a year";
        var from =
            index >= 0 ? 3 + 3 * index
            : season is >= 33 and <= 36 ? 1 + 3 * (season - 33)
            : 1;
        var end = index >= 0 || season is >= 33 and <= 36 ? from + 2 : 6;
        var (first, last) = (
            Month(year, from),
            end > 12 ? Month((Number(year) + 1).ToString("0000", CultureInfo.InvariantCulture), end - 12) : Month(year, end)
        );
        return new DateForm(
            $"'{match.Value}' is a season of EDTF ({name}), which is not supported.",
            $"Write the months that are meant, such as {first}/{last}."
        );
    }

    private static DateForm Set(Match match)
    {
        var (a, b) = (match.Groups["a"].Value, match.Groups["b"].Value);
        var date = b.Length > 0 ? $"{a}/{b}" : a;
        return new DateForm(
            $"'{match.Value}' is a set of dates (EDTF level 2), which is not supported.",
            IsDate(date)
                ? $"Write the span from the first to the last: {date}."
                : "Write the span from the first to the last, such as 1923/1925."
        );
    }

    private static DateForm Sign(Match match) => new($"'{match.Value}' is a year with a sign, or with more than four digits.", Years);

    private static DateForm? Compact(Match match)
    {
        var date = Day(match.Groups["y"].Value, Number(match.Groups["m"].Value), match.Groups["d"].Value);
        return Instead($"'{match.Value}' lacks the hyphens of a date.", date);
    }

    private static DateForm? Century(Match match) =>
        Instead($"'{match.Value}' is a century.", $"{Number(match.Groups["c"].Value) - 1:00}XX");

    /// <summary>Single digits, and day and month in each other's place.</summary>
    private static DateForm? Digits(Match match)
    {
        var (year, month, day, mark) = (match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value, match.Groups["q"].Value);
        var date = day.Length > 0 ? Day(year, Number(month), day) : Month(year, Number(month));
        if (month.Length == 1 || day.Length == 1)
        {
            return Instead($"In '{match.Value}' a month or a day has one digit only.", date + mark);
        }
        var swapped = day.Length > 0 && Number(month) > 12 ? Day(year, Number(day), month) : "";
        return IsDate(swapped)
            ? new DateForm($"There is no month {month}: day and month seem to have changed places.", $"Write {swapped}.")
            : null;
    }

    private static DateForm? Unknown(Match match, string known) =>
        Instead($"'{match.Value}' has a month or a day that is not known.", known);

    /// <summary>1923-10-15/20 and 1923-10/11: the end repeats what it has in common with the start.</summary>
    private static DateForm? ShortEnd(Match match)
    {
        var (a, b) = (match.Groups["a"].Value, match.Groups["b"].Value);
        if (b.Length > a.Length)
        {
            return null;
        }
        return Instead($"In '{match.Value}' the end of the span is not a whole date.", $"{a}/{a[..^2]}{Number(b):00}");
    }

    /// <summary>A letter O or l in the place of a digit; an X is rightly there.</summary>
    private static DateForm? Letters(Match match)
    {
        var digits = match
            .Value.Replace('O', '0')
            .Replace('o', '0')
            .Replace('l', '1')
            .Replace('I', '1')
            .Replace('i', '1')
            .Replace('L', '1');
        return Instead($"In '{match.Value}' a letter stands in the place of a digit.", digits);
    }

    private static DateForm? Spaced(Match match)
    {
        var tight = match.Value.Replace(" ", "", StringComparison.Ordinal);
        return tight == match.Value ? null : Instead($"Spaces stand in '{match.Value}'.", tight);
    }

    private static DateForm Inner(Match match)
    {
        var marks = match.Value.Where(c => c is '~' or '?' or '%').Distinct().ToArray();
        var bare = string.Concat(match.Value.Where(c => c is not '~' and not '?' and not '%'));
        var date = bare + marks[0];
        return new DateForm(
            $"'{match.Value}' marks a part of the date (EDTF level 2), which is not supported.",
            IsDate(date) ? $"Mark the whole: {date}." : "Put one mark behind the whole date, such as 1923~."
        );
    }
}
