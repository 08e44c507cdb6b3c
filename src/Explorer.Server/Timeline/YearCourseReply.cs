using Explorer.History.Changes;

namespace Explorer.Server.Timeline;

/// <summary>How a year went, day by day.</summary>
/// <param name="Year">The year.</param>
/// <param name="Steps">The days on which something is drawn otherwise than on the day before, or something happens; the first is 1 January.</param>
public sealed record YearCourseReply(int Year, IReadOnlyList<YearStepReply> Steps)
{
    internal static YearCourseReply Of(int year, IReadOnlyList<YearStep> steps) => new(year, [.. steps.Select(YearStepReply.Of)]);
}

/// <summary>What holds from one day of a year to the day before the next step.</summary>
/// <param name="Picture">Who stood where, with the first day of it.</param>
/// <param name="Come">Which changes of the year had come by then, by their ranks.</param>
public sealed record YearStepReply(DayReply Picture, IReadOnlyList<int> Come)
{
    internal static YearStepReply Of(YearStep step) => new(DayReply.Of(step.Picture), [.. step.Come.Select(change => change.Rank)]);
}
