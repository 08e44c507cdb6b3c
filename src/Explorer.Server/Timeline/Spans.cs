using System.Globalization;
using Explorer.History.Dates;

namespace Explorer.Server.Timeline;

/// <summary>Days and spans as the replies write them.</summary>
internal static class Spans
{
    /// <summary>A day as ISO text.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An end in words; what is open lasts beyond the horizon.</summary>
    public static string EndWords(EdtfDate? end, DateOnly horizon) => end?.ToWords() ?? $"after {horizon.Year}";
}
