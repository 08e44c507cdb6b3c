using Explorer.History.Changes;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Tests.Changes;

/// <summary>The steps of a year, compared with all its days, on histories made at random.</summary>
public sealed class YearCourseTests
{
    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_day_looks_as_the_step_that_it_lies_in(int seed)
    {
        var chronicle = GeneratedChronicle.Of(seed);
        foreach (var year in GeneratedChronicle.Years)
        {
            var steps = CourseOf(chronicle, year);
            Assert.Equal(new DateOnly(year, 1, 1), steps[0].Picture.Day);
            for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            {
                var step = steps.Last(one => one.Picture.Day <= day);
                Assert.Equal(Drawn(DayPicture.On(chronicle, day)), Drawn(step.Picture));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_step_brings_something(int seed)
    {
        var chronicle = GeneratedChronicle.Of(seed);
        foreach (var year in GeneratedChronicle.Years)
        {
            var steps = CourseOf(chronicle, year);
            Assert.All(
                steps.Zip(steps.Skip(1)),
                pair =>
                    Assert.True(
                        Drawn(pair.First.Picture) != Drawn(pair.Second.Picture) || pair.First.Come.Count < pair.Second.Come.Count,
                        $"Nothing happens on {pair.Second.Picture.Day}."
                    )
            );
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_has_come_stays_and_in_the_end_all_has_come(int seed)
    {
        var chronicle = GeneratedChronicle.Of(seed);
        foreach (var year in GeneratedChronicle.Years.Skip(1))
        {
            var changes = Shifts.During(chronicle, year);
            var steps = YearCourse.Of(chronicle, year, changes);
            Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.Empty(pair.First.Come.Except(pair.Second.Come)));
            Assert.Equal(changes, steps[^1].Come);
            foreach (var change in changes.Where(change => change.Before is not null || change.After is not null))
            {
                var dyad = Dyad.Of(change.People[0], change.People[1]);
                var isOfStrength = change.Kind is ChangeKind.Firmer or ChangeKind.Looser;
                var standing = steps
                    .Select(step => step.Picture.Ties.FirstOrDefault(tie => tie.Dyad == dyad))
                    .Select(tie => (tie?.Sign, isOfStrength ? tie?.Strength : null))
                    .ToList();
                var came = steps.ToList().FindIndex(step => step.Come.Contains(change));
                Assert.All(standing.Skip(came), now => Assert.Equal(standing[^1], now));
                Assert.True(
                    came == 0 || standing[came - 1] != standing[^1],
                    $"{change.Title} has come before the step of {year} that says so."
                );
            }
        }
    }

    [Fact]
    public void What_is_over_on_a_day_is_drawn_on_it_and_not_on_the_next()
    {
        var chronicle = Sample.Chronicle(
            [Sample.Person("a", 1), Sample.Person("b", 1)],
            [Sample.Ally("r", "a", "b", "1924-05", "1925-04-10")]
        );
        Assert.Equal([new DateOnly(1924, 1, 1), new DateOnly(1924, 5, 1)], YearPictures.Of(chronicle, 1924).Select(picture => picture.Day));
        Assert.Equal(
            [new DateOnly(1925, 1, 1), new DateOnly(1925, 4, 11)],
            YearPictures.Of(chronicle, 1925).Select(picture => picture.Day)
        );
    }

    private static IReadOnlyList<YearStep> CourseOf(Chronicle chronicle, int year) =>
        YearCourse.Of(chronicle, year, Shifts.During(chronicle, year));

    private static string Drawn(DayPicture picture) =>
        string.Join(' ', picture.Ties.Select(tie => tie.Id))
        + "|"
        + string.Join(' ', picture.Seats.Select(seat => $"{seat.Key}:{seat.Value}"))
        + "|"
        + string.Join(' ', picture.Members.Select(one => $"{one.Person}:{one.Faction}:{one.Start}:{one.Role}"))
        + "|"
        + string.Join(' ', picture.Dead);
}
