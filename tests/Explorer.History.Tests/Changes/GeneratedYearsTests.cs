using Explorer.History.Changes;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Tests.Changes;

/// <summary>What holds of every list of changes, on histories made at random.</summary>
public sealed class GeneratedYearsTests
{
    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_stands_in_another_year_than_its_date(int seed)
    {
        var chronicle = GeneratedChronicle.Of(seed);
        foreach (var year in GeneratedChronicle.Years)
        {
            Assert.All(
                Shifts.During(chronicle, year),
                change =>
                {
                    Assert.True(
                        change.Date.Earliest.Year <= year && year <= change.Date.Latest.Year,
                        $"{change.Title} ({change.Kind}, {change.Date}) stands in {year}"
                    );
                    Assert.Equal(year, change.When.Year);
                }
            );
        }
    }

    /// <summary>The list and the two pictures tell the same: each pair that differs between them is told, and no other.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_list_tells_what_differs_between_two_pictures(int seed)
    {
        var chronicle = GeneratedChronicle.Of(seed);
        foreach (var year in GeneratedChronicle.Years.Skip(1))
        {
            var before = DayPicture.OfYear(chronicle, year - 1);
            var after = DayPicture.OfYear(chronicle, year);
            var told = Shifts.During(chronicle, year).Where(change => change.Before is not null || change.After is not null).ToList();
            var differing = States(before)
                .Except(States(after))
                .Concat(States(after).Except(States(before)))
                .Select(one => one.Pair)
                .ToHashSet();
            differing.RemoveWhere(pair => after.Dead.Contains(pair.First) || after.Dead.Contains(pair.Second));

            Assert.Equal(differing.Order(ByText), told.Select(change => Dyad.Of(change.People[0], change.People[1])).Order(ByText));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Who_has_another_seat_than_the_year_before_takes_a_step(int seed)
    {
        var chronicle = GeneratedChronicle.Of(seed);
        foreach (var year in GeneratedChronicle.Years.Skip(1))
        {
            var before = DayPicture.OfYear(chronicle, year - 1).Seats.ToDictionary();
            var after = DayPicture.OfYear(chronicle, year);
            var steps = Shifts
                .During(chronicle, year)
                .Where(change => change.Kind is ChangeKind.SeatGained or ChangeKind.SeatLost or ChangeKind.Candidate);
            var told = steps.SelectMany(change => change.People).ToHashSet(StringComparer.Ordinal);
            foreach (var person in chronicle.People.Where(person => !after.Dead.Contains(person.Id)))
            {
                var now = after.Seats.FirstOrDefault(seat => seat.Key == person.Id).Value;
                if (before.GetValueOrDefault(person.Id) != now)
                {
                    Assert.Contains(person.Id, told);
                }
            }
        }
    }

    private static readonly Comparer<Dyad> ByText = Comparer<Dyad>.Create((x, y) => string.CompareOrdinal(x.ToString(), y.ToString()));

    private static List<(Dyad Pair, TieSign Sign, int Strength)> States(DayPicture picture) =>
        [.. picture.Ties.Select(tie => (tie.Dyad, tie.Sign, tie.Strength))];
}
