using System.Globalization;
using Explorer.History.Dates;

namespace Explorer.Content.Lessons.Scenes;

/// <summary>A date of a scene, and the day whose picture is shown for it.</summary>
/// <param name="Date">The date as EDTF.</param>
/// <param name="Line">The line on which it stands, from 1.</param>
/// <param name="Column">The letter at which it begins, from 1.</param>
public sealed record SceneDay(EdtfDate Date, int Line, int Column)
{
    /// <summary>The last day that the date means.</summary>
    public DateOnly Day => Date.Latest;

    /// <summary>
    /// The days that a date stands for: of some years, such as <c>1922/1930</c>, the last day of each; of any other date its own last day.
    /// </summary>
    public IEnumerable<SceneDay> Each() =>
        Date is { IsInterval: true, Precision: EdtfPrecision.Year, Start: { } start, End: { } end }
            ? Enumerable
                .Range(start.Earliest.Year, end.Latest.Year - start.Earliest.Year + 1)
                .Select(year => this with { Date = EdtfDate.Parse(year.ToString("0000", CultureInfo.InvariantCulture)) })
            : [this];
}
