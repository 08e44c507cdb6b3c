using System.Globalization;
using System.Text;

namespace Explorer.Graph.Values.Temporal;

/// <summary>Months, days, seconds and nanoseconds, kept apart because a month or a day has no fixed length.</summary>
public readonly record struct CypherDuration : IComparable<CypherDuration>
{
    /// <summary>The mean length of a month: 400 years divided by 4800.</summary>
    public const long SecondsPerMonth = 2_629_746;

    private const long NanosPerSecond = CypherLocalTime.NanosPerSecond;

    /// <summary>A duration; nanoseconds beyond a second are carried into the seconds.</summary>
    public CypherDuration(long months, long days, long seconds, long nanos)
    {
        Months = months;
        Days = days;
        Seconds = checked(seconds + CypherDate.FloorDiv(nanos, NanosPerSecond));
        Nanos = (int)CypherDate.FloorMod(nanos, NanosPerSecond);
    }

    /// <summary>Months; twelve of them are shown as a year.</summary>
    public long Months { get; }

    /// <summary>Days.</summary>
    public long Days { get; }

    /// <summary>Seconds, rounded down.</summary>
    public long Seconds { get; }

    /// <summary>What is left above <see cref="Seconds"/>: 0 to 999,999,999.</summary>
    public int Nanos { get; }

    /// <summary>A duration from fractions: what is left of a month goes into days at the mean length of a month, of a day into seconds, of a second into nanoseconds.</summary>
    /// <exception cref="OverflowException">A part does not fit 64 bits.</exception>
    public static CypherDuration OfFractions(decimal months, decimal days, decimal seconds, decimal nanos)
    {
        var wholeMonths = decimal.Truncate(months);
        days += (months - wholeMonths) * SecondsPerMonth / CypherLocalTime.SecondsPerDay;
        var wholeDays = decimal.Truncate(days);
        seconds += decimal.Round((days - wholeDays) * CypherLocalTime.SecondsPerDay, 12);
        var wholeSeconds = decimal.Truncate(seconds);
        nanos += (seconds - wholeSeconds) * NanosPerSecond;
        return new CypherDuration((long)wholeMonths, (long)wholeDays, (long)wholeSeconds, (long)decimal.Truncate(nanos));
    }

    /// <summary>The sum, part by part.</summary>
    public static CypherDuration operator +(CypherDuration left, CypherDuration right) =>
        checked(
            new CypherDuration(
                left.Months + right.Months,
                left.Days + right.Days,
                left.Seconds + right.Seconds,
                (long)left.Nanos + right.Nanos
            )
        );

    /// <summary>The difference, part by part.</summary>
    public static CypherDuration operator -(CypherDuration left, CypherDuration right) =>
        checked(
            new CypherDuration(
                left.Months - right.Months,
                left.Days - right.Days,
                left.Seconds - right.Seconds,
                (long)left.Nanos - right.Nanos
            )
        );

    /// <summary>The same length backwards.</summary>
    public static CypherDuration operator -(CypherDuration duration) =>
        checked(new CypherDuration(-duration.Months, -duration.Days, -duration.Seconds, -(long)duration.Nanos));

    /// <summary>Each part times a whole number.</summary>
    /// <exception cref="OverflowException">A part does not fit 64 bits.</exception>
    public static CypherDuration operator *(CypherDuration duration, long factor) =>
        checked(new CypherDuration(duration.Months * factor, duration.Days * factor, duration.Seconds * factor, duration.Nanos * factor));

    /// <summary>Each part times a factor; fractions are carried down.</summary>
    /// <exception cref="OverflowException">A part does not fit 64 bits.</exception>
    public static CypherDuration operator *(CypherDuration duration, double factor) =>
        OfFloats(duration.Months * factor, duration.Days * factor, duration.Seconds * factor, duration.Nanos * factor);

    /// <summary>Each part divided; fractions are carried down.</summary>
    /// <exception cref="OverflowException">A part does not fit 64 bits.</exception>
    public static CypherDuration operator /(CypherDuration duration, double divisor) =>
        OfFloats(duration.Months / divisor, duration.Days / divisor, duration.Seconds / divisor, duration.Nanos / divisor);

    // In floating point and by way of nanoseconds, in the order in which Neo4j reckons: each rounding shows in the last digit.
    private static CypherDuration OfFloats(double months, double days, double seconds, double nanos)
    {
        const double NanosPerDay = (double)NanosPerSecond * CypherLocalTime.SecondsPerDay;
        const double NanosPerMonth = (double)NanosPerSecond * SecondsPerMonth;
        var wholeMonths = Whole(months);
        days += NanosPerMonth * (months - wholeMonths) / NanosPerDay;
        var wholeDays = Whole(days);
        seconds += NanosPerDay * (days - wholeDays) / NanosPerSecond;
        var wholeSeconds = Whole(seconds);
        nanos += NanosPerSecond * (seconds - wholeSeconds);
        return new CypherDuration(wholeMonths, wholeDays, wholeSeconds, Whole(nanos));
    }

    private static long Whole(double number) => checked((long)number);

    /// <summary>Orders by mean length, then by months, days and seconds, so that only equal durations tie.</summary>
    public int CompareTo(CypherDuration other)
    {
        var order = MeanSeconds.CompareTo(other.MeanSeconds);
        order = order != 0 ? order : Nanos.CompareTo(other.Nanos);
        order = order != 0 ? order : Months.CompareTo(other.Months);
        return order != 0 ? order : Days.CompareTo(other.Days);
    }

    private Int128 MeanSeconds => ((Int128)Months * SecondsPerMonth) + ((Int128)Days * CypherLocalTime.SecondsPerDay) + Seconds;

    /// <summary>As ISO 8601 writes it, each part with its own sign: <c>P12Y5M-14DT16H13M10.5S</c>, <c>PT0S</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        Append(text, Months / 12, 'Y');
        Append(text, Months % 12, 'M');
        Append(text, Days, 'D');
        if (Seconds != 0 || Nanos != 0)
        {
            AppendTime(text.Append('T'));
        }
        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private void AppendTime(StringBuilder text)
    {
        // Seconds are rounded down; for reading, seconds and fraction get one common sign.
        var borrow = Seconds < 0 && Nanos > 0;
        var seconds = borrow ? Seconds + 1 : Seconds;
        var nanos = borrow ? NanosPerSecond - Nanos : Nanos;
        Append(text, seconds / 3600, 'H');
        Append(text, seconds / 60 % 60, 'M');
        var rest = seconds % 60;
        if (rest == 0 && nanos == 0)
        {
            return;
        }
        text.Append(Seconds < 0 ? "-" : "").Append(Math.Abs(rest));
        if (nanos != 0)
        {
            text.Append('.').Append(nanos.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0'));
        }
        text.Append('S');
    }

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(amount).Append(unit);
        }
    }
}
