using System.Collections.Concurrent;
using System.Text.Json;
using Explorer.History.Changes;
using Explorer.History.Pictures;
using Explorer.History.Storylines;
using Explorer.History.Ties;
using Explorer.Server.Replies;

namespace Explorer.Server.Timeline;

/// <summary>A data set as it stood in the graph at one moment, with its answers as bytes.</summary>
internal sealed class TimelineSnapshot(TimelineReply timeline, Chronicle chronicle, IReadOnlyList<Faction> factions)
{
    // More rows than these have no room on a screen.
    private const int MostInMatrix = 24;

    private readonly ConcurrentDictionary<int, PreparedContent> _years = new();
    private readonly ConcurrentDictionary<int, PreparedContent> _courses = new();

    // Not every page asks for it, and a start should not wait for it.
    private readonly Lazy<PreparedContent> _storyline = new(() =>
        PreparedContent.Json(
            JsonSerializer.SerializeToUtf8Bytes(StorylineOf(timeline, chronicle, factions), TimelineJson.Plain.StorylineReply)
        )
    );

    /// <summary>All that the page draws.</summary>
    public TimelineReply Timeline => timeline;

    /// <summary>The timeline as it is sent.</summary>
    public PreparedContent Content { get; } =
        PreparedContent.Json(JsonSerializer.SerializeToUtf8Bytes(timeline, TimelineJson.Plain.TimelineReply));

    /// <summary>The storyline as it is sent.</summary>
    public PreparedContent Storyline => _storyline.Value;

    /// <summary>A year as it is sent; the year lies within the data set.</summary>
    public PreparedContent Year(int year) =>
        _years.GetOrAdd(
            year,
            y => PreparedContent.Json(JsonSerializer.SerializeToUtf8Bytes(YearReply.Of(this, y), TimelineJson.Plain.YearReply))
        );

    /// <summary>How a year went, as it is sent; the year lies within the data set.</summary>
    public PreparedContent Course(int year) =>
        _courses.GetOrAdd(
            year,
            y =>
                PreparedContent.Json(
                    JsonSerializer.SerializeToUtf8Bytes(
                        YearCourseReply.Of(y, YearCourse.Of(chronicle, y, Shifts.During(chronicle, y))),
                        TimelineJson.Plain.YearCourseReply
                    )
                )
        );

    /// <summary>The picture of a day; the day lies within the data set.</summary>
    public DayReply Day(DateOnly day) => DayReply.Of(DayPicture.On(chronicle, day));

    private static StorylineReply StorylineOf(TimelineReply timeline, Chronicle chronicle, IReadOnlyList<Faction> factions)
    {
        var (all, options) = (timeline.Years, StorylineOptions.Usual);
        var years = StorylineYears.Of(all.First, all.Last, all.CoreFirst, all.CoreLast, options);
        var camps = Enumerable
            .Range(all.First, all.Last - all.First + 1)
            .Select(year => new YearCampsReply(year, YearCamps.On(chronicle, new DateOnly(year, 12, 31), options, MostInMatrix)));
        return StorylineReply.Of(History.Storylines.Storyline.Of(chronicle, factions, years, options), [.. camps]);
    }
}
