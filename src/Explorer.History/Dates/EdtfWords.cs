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

    /// <summary>The same without the year where the reader knows it: "21 January", "about May"; other years are said in full.</summary>
    /// <param name="date">The date to say.</param>
    /// <param name="year">The year that the reader has before him.</param>
    public static string SayWithin(EdtfDate date, int year) => Say(date, year);

    private static string Say(EdtfDate date, int? knownYear)
    {
        if (!date.IsInterval)
            return Point(date.Start!, knownYear);
        if (date.Start is not { } start)
            return "until " + Point(date.End!, knownYear);
        if (date.End is not { } end)
            return "since " + Point(start, knownYear);
        if (start.Precision == EdtfPrecision.Day && end.Precision == EdtfPrecision.Day && IsPlain(start) && SameMonth(start, end))
            return $"{start.Earliest.Day} to {Point(end, knownYear)}";
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
