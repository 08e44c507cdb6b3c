namespace Explorer.History.Dates;

/// <summary>Says dates in English, never more exactly than they are known.</summary>
public static class EdtfWords
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>"21 January 1924", "about May 1922", "1925 (uncertain)", "the 1920s", "8 to 16 March 1921", "since 1926", "until 1921".</summary>
    /// <param name="date">The date to say.</param>
    public static string Say(EdtfDate date) => Say(date, knownYear: null);

    /// <summary>
    /// The same for a list of one year: "21 January", "About May"; other years are said in full, and nothing is said where no more than the year is known.
    /// </summary>
    /// <param name="date">The date to say.</param>
    /// <param name="year">The year that the reader has before him.</param>
    public static string SayWithin(EdtfDate date, int year)
    {
        var text = Say(date, year);
        if (!date.IsInterval && date.Precision == EdtfPrecision.Year && date.Start!.Earliest.Year == year)
        {
            return "";
        }
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>From when to when something held: "since 1926", "from April to 15 October 1926", "in 1926", "on 5 May 1927".</summary>
    /// <param name="start">The start.</param>
    /// <param name="end">The end, inclusive; null if open.</param>
    public static string SayFromTo(EdtfDate start, EdtfDate? end)
    {
        if (end is null)
        {
            return $"since {Say(start)}";
        }
        if (start.Equals(end))
        {
            return start is { IsInterval: false, Precision: EdtfPrecision.Day } ? $"on {Say(start)}" : $"in {Say(start)}";
        }
        return $"from {Say(start)} to {Say(end)}";
    }

    /// <summary>The years in which something held: "1926", "1923 to 1926", "since 1926".</summary>
    /// <param name="start">The start; its earliest year counts.</param>
    /// <param name="end">The end; its latest year counts; null if open.</param>
    public static string SayYears(EdtfDate start, EdtfDate? end)
    {
        var (first, last) = (start.Earliest.Year, end?.Latest.Year);
        return last is null ? $"since {first}"
            : first == last ? $"{first}"
            : $"{first} to {last}";
    }

    /// <summary>The years of a life: "1879–1940", "about 1883–1937", "born 1890", "died 1925"; empty if neither is known.</summary>
    /// <param name="born">The birth; null if unknown.</param>
    /// <param name="died">The death; null if unknown or not yet.</param>
    public static string SayLife(EdtfDate? born, EdtfDate? died) =>
        (born, died) switch
        {
            (null, null) => "",
            (null, _) => $"died {Year(died)}",
            (_, null) => $"born {Year(born)}",
            _ => $"{Year(born)}–{Year(died)}",
        };

    private static string Year(EdtfDate date)
    {
        var about = date.IsApproximate || date.IsUncertain || date.Earliest.Year != date.Latest.Year ? "about " : "";
        return $"{about}{date.Earliest.Year}";
    }

    private static string Say(EdtfDate date, int? knownYear)
    {
        if (!date.IsInterval)
        {
            return Point(date.Start!, knownYear);
        }
        if (date.Start is not { } start)
        {
            return "until " + Point(date.End!, knownYear);
        }
        if (date.End is not { } end)
        {
            return "since " + Point(start, knownYear);
        }
        if (start.Precision == EdtfPrecision.Day && end.Precision == EdtfPrecision.Day && IsPlain(start) && SameMonth(start, end))
        {
            return $"{start.Earliest.Day} to {Point(end, knownYear)}";
        }
        var first = start.Earliest.Year == end.Earliest.Year && start.Precision >= EdtfPrecision.Month ? start.Earliest.Year : knownYear;
        return $"{Point(start, first)} to {Point(end, knownYear)}";
    }

    private static string Point(EdtfPoint point, int? knownYear)
    {
        var month = Months[point.Earliest.Month - 1];
        var year = point.Earliest.Year == knownYear ? "" : $" {point.Earliest.Year}";
        var text = point.Precision switch
        {
            EdtfPrecision.Day => $"{point.Earliest.Day} {month}{year}",
            EdtfPrecision.Month => $"{month}{year}",
            EdtfPrecision.Year => $"{point.Earliest.Year}",
            _ => $"the {point.Latest.Year / Span(point) * Span(point)}s",
        };
        return (point.IsApproximate ? "about " : "") + text + (point.IsUncertain ? " (uncertain)" : "");
    }

    private static int Span(EdtfPoint point) => point.Precision == EdtfPrecision.Decade ? 10 : 100;

    private static bool IsPlain(EdtfPoint point) => !point.IsApproximate && !point.IsUncertain;

    private static bool SameMonth(EdtfPoint a, EdtfPoint b) => a.Earliest.Year == b.Earliest.Year && a.Earliest.Month == b.Earliest.Month;
}
