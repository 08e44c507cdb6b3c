using System.Globalization;

namespace Explorer.Graph.Values.Temporal;

/// <summary>A calendar day, in the Gregorian calendar carried back before its invention; years -999,999,999 to 999,999,999.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
public readonly record struct CypherDate(long EpochDay) : IComparable<CypherDate>
{
    /// <summary>The largest year, and with a minus sign the smallest.</summary>
    public const long MaxYear = 999_999_999;

    private const long DaysPer400Years = 146_097;
    private const long DaysFromMarch0ToEpoch = 719_468;

    /// <summary>The year; 0 is the year before year 1.</summary>
    public long Year => Fields.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Fields.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => Fields.Day;

    /// <summary>1 (Monday) to 7 (Sunday).</summary>
    public int DayOfWeek => (int)FloorMod(EpochDay + 3, 7) + 1;

    /// <summary>The day of the year, 1 to 366.</summary>
    public int OrdinalDay => (int)(EpochDay - FirstDayOf(Year)) + 1;

    /// <summary>The quarter of the year, 1 to 4.</summary>
    public int Quarter => (Month + 2) / 3;

    /// <summary>The day of the quarter, 1 to 92.</summary>
    public int DayOfQuarter => (int)(EpochDay - Of(Year, (Quarter * 3) - 2, 1).EpochDay) + 1;

    /// <summary>The year that the ISO week of this day belongs to.</summary>
    public long WeekYear => Thursday.Year;

    /// <summary>The ISO week, 1 to 53.</summary>
    public int Week => ((Thursday.OrdinalDay - 1) / 7) + 1;

    // An ISO week belongs to the year of its Thursday.
    private CypherDate Thursday => new(EpochDay + 4 - DayOfWeek);

    /// <summary>Year, month and day in one computation.</summary>
    public (long Year, int Month, int Day) Fields
    {
        get
        {
            // Counting years from 1 March puts the leap day last, so month lengths follow one straight line.
            var days = EpochDay + DaysFromMarch0ToEpoch;
            var era = FloorDiv(days, DaysPer400Years);
            var dayOfEra = days - (era * DaysPer400Years);
            var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
            var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
            var marchMonth = ((5 * dayOfYear) + 2) / 153;
            var day = (int)(dayOfYear - (((153 * marchMonth) + 2) / 5) + 1);
            var month = (int)(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
            return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
        }
    }

    /// <summary>The day; throws <see cref="ArgumentOutOfRangeException"/> when there is none such in the calendar.</summary>
    public static CypherDate Of(long year, int month, int day)
    {
        Check(year is >= -MaxYear and <= MaxYear, "year", year, "-999999999 to 999999999");
        Check(month is >= 1 and <= 12, "month", month, "1 to 12");
        Check(day >= 1 && day <= DaysInMonth(year, month), "day", day, DaysInMonth(year, month));
        var marchYear = month <= 2 ? year - 1 : year;
        var era = FloorDiv(marchYear, 400);
        var yearOfEra = marchYear - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return new CypherDate((era * DaysPer400Years) + dayOfEra - DaysFromMarch0ToEpoch);
    }

    /// <summary>The day by ISO week; <paramref name="dayOfWeek"/> 1 is Monday. A week 53 of a year that has 52 is the first of the next year.</summary>
    public static CypherDate OfWeek(long weekYear, int week, int dayOfWeek)
    {
        Check(dayOfWeek is >= 1 and <= 7, "dayOfWeek", dayOfWeek, "1 to 7");
        var fourthOfJanuary = Of(weekYear, 1, 4); // always in week 1
        var firstMonday = fourthOfJanuary.EpochDay - fourthOfJanuary.DayOfWeek + 1;
        Check(week is >= 1 and <= 53, "week", week, "1 to 53");
        return new CypherDate(firstMonday + ((week - 1) * 7L) + dayOfWeek - 1);
    }

    /// <summary>The day by its number in the year.</summary>
    public static CypherDate OfOrdinal(long year, int ordinalDay)
    {
        var first = Of(year, 1, 1);
        var days = IsLeap(year) ? 366 : 365;
        Check(ordinalDay >= 1 && ordinalDay <= days, "ordinalDay", ordinalDay, days);
        return new CypherDate(first.EpochDay + ordinalDay - 1);
    }

    /// <summary>The day by its number in the quarter.</summary>
    public static CypherDate OfQuarter(long year, int quarter, int dayOfQuarter)
    {
        Check(quarter is >= 1 and <= 4, "quarter", quarter, "1 to 4");
        var date = new CypherDate(Of(year, (quarter * 3) - 2, 1).EpochDay + dayOfQuarter - 1);
        Check(dayOfQuarter >= 1 && date.Year == year && date.Quarter == quarter, "dayOfQuarter", dayOfQuarter, "the days of that quarter");
        return date;
    }

    /// <summary>How many days a month has.</summary>
    public static int DaysInMonth(long year, int month) =>
        month switch
        {
            2 => IsLeap(year) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    /// <summary>Whether a year has 366 days.</summary>
    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The same day of the month so many months later, or the last day where the month is shorter.</summary>
    public CypherDate PlusMonths(long months)
    {
        var (year, month, day) = Fields;
        var total = checked((year * 12) + month - 1 + months);
        var newYear = FloorDiv(total, 12);
        var newMonth = (int)FloorMod(total, 12) + 1;
        return Of(newYear, newMonth, Math.Min(day, DaysInMonth(newYear, newMonth)));
    }

    /// <summary>So many days later.</summary>
    public CypherDate PlusDays(long days)
    {
        var date = new CypherDate(checked(EpochDay + days));
        Check(date.EpochDay is >= -365_243_219_162 and <= 365_241_780_471, "date", date.EpochDay, "the years -999999999 to 999999999");
        return date;
    }

    /// <inheritdoc/>
    public int CompareTo(CypherDate other) => EpochDay.CompareTo(other.EpochDay);

    /// <summary>The day as ISO 8601 writes it: <c>1923-10-15</c>, <c>-0044-03-15</c>, <c>+12345-01-01</c>.</summary>
    public override string ToString()
    {
        var (year, month, day) = Fields;
        var sign =
            year < 0 ? "-"
            : year > 9999 ? "+"
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):D4}-{month:D2}-{day:D2}");
    }

    internal static long FloorDiv(long dividend, long divisor)
    {
        var quotient = dividend / divisor;
        return dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? quotient - 1 : quotient;
    }

    internal static long FloorMod(long dividend, long divisor) => dividend - (FloorDiv(dividend, divisor) * divisor);

    private static long FirstDayOf(long year) => Of(year, 1, 1).EpochDay;

    private static void Check(bool valid, string field, long value, int most)
    {
        if (!valid)
        {
            Check(valid, field, value, $"1 to {most}");
        }
    }

    private static void Check(bool valid, string field, long value, string range)
    {
        if (!valid)
        {
            throw new ArgumentOutOfRangeException(null, $"{field} must be in {range}, but is {value}");
        }
    }
}
