namespace Explorer.History.Dates;

/// <summary>The days on which something held, the first and the last included; empty if the last is before the first.</summary>
/// <param name="First">The first day: the earliest that the start allows.</param>
/// <param name="Last">The last day: the latest that the end allows, see <see cref="Periods"/>.</param>
public readonly record struct Period(DateOnly First, DateOnly Last)
{
    /// <summary>From the earliest start to the latest end as they are written; without an end for ever.</summary>
    /// <param name="start">The start.</param>
    /// <param name="end">The end, inclusive; null if open.</param>
    public static Period AsWritten(EdtfDate start, EdtfDate? end) => new(start.Earliest, end?.Latest ?? DateOnly.MaxValue);

    /// <summary>Whether it held on a day.</summary>
    /// <param name="day">The day.</param>
    public bool Holds(DateOnly day) => First <= day && day <= Last;

    /// <summary>
    /// The days of it on which the thing held for sure, whatever its dates mean: from the latest day that the start allows to the earliest that the end allows. Empty if
    /// there are none.
    /// </summary>
    /// <param name="start">The start.</param>
    /// <param name="end">The end, inclusive; null if open.</param>
    public Period Surely(EdtfDate start, EdtfDate? end) => new(Within(start.Latest), Within(end?.Earliest ?? Last));

    private DateOnly Within(DateOnly day) =>
        day < First || Last < First ? First
        : day > Last ? Last
        : day;
}
