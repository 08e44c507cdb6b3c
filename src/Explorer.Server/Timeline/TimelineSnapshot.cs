using System.Collections.Concurrent;
using System.Text.Json;
using Explorer.History.Pictures;
using Explorer.Server.Replies;

namespace Explorer.Server.Timeline;

/// <summary>A data set as it stood in the graph at one moment, with its answers as bytes.</summary>
internal sealed class TimelineSnapshot(TimelineReply timeline, Chronicle chronicle)
{
    private readonly ConcurrentDictionary<int, PreparedContent> _years = new();

    /// <summary>All that the page draws.</summary>
    public TimelineReply Timeline => timeline;

    /// <summary>The timeline as it is sent.</summary>
    public PreparedContent Content { get; } =
        PreparedContent.Json(JsonSerializer.SerializeToUtf8Bytes(timeline, TimelineJson.Plain.TimelineReply));

    /// <summary>A year as it is sent; the year lies within the data set.</summary>
    public PreparedContent Year(int year) =>
        _years.GetOrAdd(
            year,
            y => PreparedContent.Json(JsonSerializer.SerializeToUtf8Bytes(YearReply.Of(this, y), TimelineJson.Plain.YearReply))
        );

    /// <summary>The picture of a day; the day lies within the data set.</summary>
    public DayReply Day(DateOnly day) => DayReply.Of(DayPicture.On(chronicle, day));
}
