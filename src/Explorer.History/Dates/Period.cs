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
}
