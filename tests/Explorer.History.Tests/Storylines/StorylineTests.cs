using System.Globalization;
using Explorer.History.Dates;
using Explorer.History.Pictures;
using Explorer.History.Storylines;
using Explorer.History.Ties;

namespace Explorer.History.Tests.Storylines;

/// <summary>Camps, order and heights of lines.</summary>
public sealed class StorylineTests
{
    private static readonly StorylineYears Twenties = new(1920, 1922, 1929);

    /// <summary>Histories that nobody would write.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [InlineData(1917, 1940, 1922, 1929, 1917, 1930)]
    [InlineData(1920, 1930, 1920, 1930, 1920, 1930)]
    [InlineData(1788, 1799, 1791, 1794, 1788, 1795)]
    public void The_core_years_are_widened_within_the_data_set(int first, int last, int coreFirst, int coreLast, int from, int to) =>
        Assert.Equal(new StorylineYears(from, coreFirst, to), StorylineYears.Of(first, last, coreFirst, coreLast, StorylineOptions.Usual));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_history_gives_the_same_storyline(int seed)
    {
        var (one, other) = (Of(GeneratedChronicle.Of(seed)), Of(GeneratedChronicle.Of(seed)));

        Assert.Equal(Text(one), Text(other));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_lines_of_a_camp_lie_side_by_side_and_camps_lie_apart(int seed)
    {
        var storyline = Of(GeneratedChronicle.Of(seed));
        foreach (var time in storyline.Times)
        {
            var heights = time.Camps.Select(camp => camp.Select(person => HeightOf(storyline, person, time.From)).ToList()).ToList();
            Assert.All(heights.SelectMany(camp => camp), height => Assert.InRange(height, -1e-9, storyline.Height + 1e-9));
            Assert.All(heights, camp => Assert.All(camp.Zip(camp.Skip(1)), pair => Assert.Equal(1, pair.Second - pair.First, 6)));
            Assert.All(heights.Zip(heights.Skip(1)), pair => Assert.True(pair.Second[0] - pair.First[^1] > 1.5));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_crossings_are_those_of_the_heights_and_no_more_than_those_of_the_alphabet(int seed)
    {
        var storyline = Of(GeneratedChronicle.Of(seed));

        Assert.Equal(Crossings(storyline), storyline.Crossings);
        Assert.True(storyline.Crossings <= storyline.AlphabeticalCrossings);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whoever_changes_camp_stays_three_months(int seed)
    {
        var storyline = Of(GeneratedChronicle.Of(seed));
        foreach (var line in storyline.Lines)
        {
            // A person's company: it may change oftener, when others come and go, but nobody steps to and fro.
            var company = storyline
                .Times.Select(time =>
                    (time.From, Camp: string.Join(' ', (CampOf(time, line.Person.Id) ?? []).Order(StringComparer.Ordinal)))
                )
                .ToList();
            for (var i = 2; i < company.Count; i++)
            {
                var isBack = company[i].Camp == company[i - 2].Camp && company[i].Camp != company[i - 1].Camp;
                Assert.False(isBack && company[i].From < company[i - 1].From.AddMonths(2), $"{line.Person.Id} {company[i - 1]}");
            }
        }
    }

    [Fact]
    public void Allies_stand_together_and_a_rival_stands_apart_until_that_turns()
    {
        var storyline = Of(
            Sample.Chronicle(
                [Sample.Person("a"), Sample.Person("b"), Sample.Person("c"), Sample.Person("d")],
                [
                    Sample.Ally("r1", "a", "b", "1920-01-01", null, 3),
                    Sample.Rival("r2", "a", "c", "1920-01-01", null, 3),
                    Sample.Rival("r3", "b", "c", "1920-01-01", null, 3),
                    Sample.Rival("r4", "a", "d", "1920-01-01", "1925-06-30", 3),
                    Sample.Rival("r5", "b", "d", "1920-01-01", "1925-06-30", 3),
                    Sample.Ally("r6", "c", "d", "1920-01-01", "1925-06-30", 3),
                    Sample.Ally("r7", "a", "d", "1925-07-01", null, 3),
                    Sample.Ally("r8", "b", "d", "1925-07-01", null, 3),
                    Sample.Rival("r9", "c", "d", "1925-07-01", null, 3),
                ]
            )
        );

        Assert.Equal([new DateOnly(1920, 1, 1), new DateOnly(1925, 7, 1)], storyline.Times.Select(time => time.From));
        Assert.Equal(["a b|c d", "a b d|c"], storyline.Times.Select(Camps));
        var turn = Assert.Single(storyline.Moments, moment => moment.Day == new DateOnly(1925, 7, 1));
        Assert.Contains(
            turn.Changes,
            change => change.Kind == CampChangeKind.Apart && change.People.Concat(change.Others).Order().SequenceEqual(["c", "d"])
        );
        Assert.Contains(
            turn.Changes,
            change =>
                change.Kind == CampChangeKind.Together
                && change.People.SequenceEqual(["d"])
                && change.Others.Order().SequenceEqual(["a", "b"])
        );
    }

    [Fact]
    public void A_quarrel_of_two_months_is_not_told()
    {
        Assert.Single(Of(Quarrel("1925-05-30")).Times);
        Assert.Equal(3, Of(Quarrel("1925-09-30")).Times.Count);

        static Chronicle Quarrel(string end) =>
            Sample.Chronicle(
                [Sample.Person("a"), Sample.Person("b")],
                [
                    Sample.Ally("r1", "a", "b", "1920-01-01", "1925-03-31", 3),
                    Sample.Rival("r2", "a", "b", "1925-04-01", end, 3),
                    Sample.Ally(
                        "r3",
                        "a",
                        "b",
                        DateOnly.Parse(end, CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                        null,
                        3
                    ),
                ]
            );
    }

    [Fact]
    public void A_line_ends_with_the_death_which_is_told()
    {
        var storyline = Of(
            Sample.Chronicle([Sample.Person("a", died: "1924-01-21"), Sample.Person("b")], [Sample.Ally("r1", "a", "b", "1920-01-01")])
        );

        var line = storyline.Lines.Single(one => one.Person.Id == "a");
        Assert.Equal((true, new DateOnly(1924, 1, 21)), (line.Dies, line.To));
        Assert.Contains(
            storyline.Moments,
            moment => moment.Changes.Any(change => change.Kind == CampChangeKind.Died && change.People[0] == "a")
        );
        Assert.Null(CampOf(storyline.Times[^1], "a"));
    }

    [Theory]
    [InlineData("1925-04-10", 0)]
    [InlineData("1925-04", 30)]
    [InlineData("1925", 365)]
    public void A_line_frays_as_wide_as_the_doubt_about_the_day_on_which_it_joins(string start, int days)
    {
        var storyline = Of(
            Sample.Chronicle(
                [Sample.Person("a"), Sample.Person("b"), Sample.Person("c")],
                [Sample.Ally("r1", "a", "b", "1920-01-01", null, 3), Sample.Ally("r2", "b", "c", start, null, 3)]
            )
        );

        var doubts = storyline.Lines.Single(line => line.Person.Id == "c").Doubts;
        Assert.Equal(days, doubts.Sum(doubt => doubt.Last.DayNumber - doubt.First.DayNumber + 1));
        Assert.Empty(storyline.Lines.Single(line => line.Person.Id == "a").Doubts);
    }

    [Fact]
    public void A_line_has_the_faction_that_was_joined_last()
    {
        var chronicle = Sample.Chronicle(
            [Sample.Person("a"), Sample.Person("b")],
            [Sample.Ally("r1", "a", "b", "1920-01-01")],
            memberships:
            [
                new Membership("a", "old", EdtfDate.Parse("1921-01-01"), null, "member", Certainty.Attested),
                new Membership("a", "new", EdtfDate.Parse("1924-03-01"), EdtfDate.Parse("1925-02-28"), "member", Certainty.Attested),
            ]
        );
        Faction[] factions = [new("old", "Old", EdtfDate.Parse("1921"), null), new("new", "New", EdtfDate.Parse("1924"), null)];

        var line = Storyline.Of(chronicle, factions, Twenties, StorylineOptions.Usual).Lines.Single(one => one.Person.Id == "a");
        Assert.Equal(
            [("old", 1921, 1924), ("new", 1924, 1925), ("old", 1925, 1929)],
            line.Factions.Select(one => (one.Faction, one.Period.First.Year, one.Period.Last.Year))
        );

        var hued = Storyline.Of(chronicle, [factions[0] with { Hue = "#552A7A" }, factions[1]], Twenties, StorylineOptions.Usual);
        Assert.Equal(["old"], hued.Lines.Single(one => one.Person.Id == "a").Factions.Select(one => one.Faction));
    }

    [Fact]
    public void Nobody_makes_an_empty_storyline()
    {
        var storyline = Of(Sample.Chronicle([]));

        Assert.Empty(storyline.Lines);
        Assert.Equal((0, 0), (storyline.Crossings, storyline.AlphabeticalCrossings));
    }

    [Fact]
    public void The_camps_of_a_year_are_those_of_its_ties()
    {
        var chronicle = Sample.Chronicle(
            [Sample.Person("a"), Sample.Person("b"), Sample.Person("c", 2), Sample.Person("d", 3)],
            [
                Sample.Ally("r1", "a", "b", "1920-01-01", null, 3),
                Sample.Rival("r2", "a", "c", "1920-01-01", null, 2),
                Sample.Ally("r3", "c", "d", "1930-01-01", null, 2),
            ]
        );

        Assert.Equal(
            [
                ["a", "b"],
                ["c"],
            ],
            YearCamps.On(chronicle, new DateOnly(1926, 12, 31), StorylineOptions.Usual, 24)
        );
        Assert.Equal(
            [
                ["a", "b"],
                ["c", "d"],
            ],
            YearCamps.On(chronicle, new DateOnly(1930, 12, 31), StorylineOptions.Usual, 24)
        );
        Assert.Equal(
            [
                ["a", "b"],
            ],
            YearCamps.On(chronicle, new DateOnly(1930, 12, 31), StorylineOptions.Usual, 2)
        );
    }

    private static Storyline Of(Chronicle chronicle) => Storyline.Of(chronicle, [], Twenties, StorylineOptions.Usual);

    private static string Camps(StorylineTime time) =>
        string.Join('|', time.Camps.Select(camp => string.Join(' ', camp.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    private static IReadOnlyList<string>? CampOf(StorylineTime time, string person) =>
        time.Camps.FirstOrDefault(camp => camp.Contains(person));

    private static double HeightOf(Storyline storyline, string person, DateOnly day) =>
        storyline.Lines.Single(line => line.Person.Id == person).Stays.Last(stay => stay.From <= day).Height;

    /// <summary>Reckoned from the heights alone: pairs that lie the other way round than before.</summary>
    private static int Crossings(Storyline storyline)
    {
        var count = 0;
        for (var i = 1; i < storyline.Times.Count; i++)
        {
            var (before, now) = (storyline.Times[i - 1], storyline.Times[i]);
            var both = before.Camps.SelectMany(camp => camp).Intersect(now.Camps.SelectMany(camp => camp)).ToList();
            foreach (var a in both)
            {
                count += both.Count(b =>
                    HeightOf(storyline, a, before.From) < HeightOf(storyline, b, before.From)
                    && HeightOf(storyline, a, now.From) > HeightOf(storyline, b, now.From)
                );
            }
        }

        return count;
    }

    private static string Text(Storyline storyline) =>
        string.Join(
            '\n',
            storyline.Lines.Select(line =>
                $"{line.Person.Id} {string.Join(' ', line.Stays.Select(stay => $"{stay.From} {stay.Height:R}"))}"
            )
        );
}
