using Explorer.History.Layout;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Tests.Layout;

/// <summary>What every layout keeps to, on histories that nobody would write.</summary>
public sealed class SignedLayoutTests
{
    private const double Half = 0.05;

    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_same_history_gives_the_same_places_in_whatever_order_it_is_given(int seed)
    {
        var camps = Camps(seed);
        var once = SignedLayout.Of(camps, 1900, 1909, LayoutOptions.Usual);

        Assert.Equal(Written(once), Written(SignedLayout.Of(Camps(seed), 1900, 1909, LayoutOptions.Usual)));
        var random = new Random(seed);
        var shuffled = new Chronicle(Shuffled(camps.People), Shuffled(camps.Ties), [], []);
        Assert.Equal(Written(once), Written(SignedLayout.Of(shuffled, 1900, 1909, LayoutOptions.Usual)));
        Assert.NotEqual(Written(once), Written(SignedLayout.Of(camps, 1900, 1909, new LayoutOptions { Seed = 7 })));

        IReadOnlyList<T> Shuffled<T>(IEnumerable<T> all) => [.. all.OrderBy(_ => random.Next())];
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Everybody_stands_on_the_plate_and_nobody_on_another(int seed)
    {
        foreach (var (chronicle, first, last) in new[] { (Camps(seed), 1900, 1909), (GeneratedChronicle.Of(seed), 1920, 1930) })
        {
            var layout = SignedLayout.Of(chronicle, first, last, LayoutOptions.Usual);
            for (var year = first; year <= last; year++)
            {
                var tied = TieState
                    .AtEndOf(chronicle, year)
                    .Ties.Keys.SelectMany(pair => (string[])[pair.First, pair.Second])
                    .Distinct()
                    .ToList();
                Assert.All(tied, id => Assert.True(layout.At(id, year) is { X: > 0 and < 1000, Y: > 0 and < 640 }));
                foreach (var one in tied)
                {
                    Assert.All(
                        tied.Where(other => other != one),
                        other => Assert.True(Distance(layout.At(one, year), layout.At(other, year)) >= LayoutOptions.Usual.Disc)
                    );
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Only_those_move_whose_own_ties_changed(int seed)
    {
        var chronicle = GeneratedChronicle.Of(seed);
        var layout = SignedLayout.Of(chronicle, 1920, 1930, LayoutOptions.Usual);
        foreach (var person in chronicle.People)
        {
            var last = new HashSet<(string, TieSign, int)>();
            for (var year = 1920; year <= 1930; year++)
            {
                var now = TieState
                    .AtEndOf(chronicle, year)
                    .Ties.Where(tie => tie.Key.First == person.Id || tie.Key.Second == person.Id)
                    .Select(tie => (tie.Key.ToString(), tie.Value.Sign, tie.Value.Strength))
                    .ToHashSet();
                if (year > 1920 && (now.Count == 0 || last.Count == 0 || now.SetEquals(last)))
                {
                    Assert.Equal(layout.At(person.Id, year - 1), layout.At(person.Id, year));
                }
                last = now.Count > 0 ? now : last;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Two_camps_part_and_who_changes_sides_moves_over(int seed)
    {
        var chronicle = Camps(seed);
        var layout = SignedLayout.Of(chronicle, 1900, 1909, LayoutOptions.Usual);
        Assert.InRange(layout.Quality.Ratio, 0.01, 0.5);
        Assert.InRange(layout.Quality.Movement, 0, 0.05);

        // The first of the left goes over in 1905.
        Assert.True(Far(1904, "left") < Far(1904, "right"));
        Assert.True(Far(1909, "right") < Far(1909, "left"));

        double Far(int year, string camp) =>
            chronicle
                .People.Where(person => person.Id.StartsWith(camp, StringComparison.Ordinal) && person.Id != "left0")
                .Average(person => Distance(layout.At("left0", year), layout.At(person.Id, year)));
    }

    [Fact]
    public void The_quality_is_what_an_independent_count_finds()
    {
        foreach (var seed in Enumerable.Range(1, 8))
        {
            var chronicle = GeneratedChronicle.Of(seed);
            var layout = SignedLayout.Of(chronicle, 1920, 1930, LayoutOptions.Usual);
            var (allied, rivals, moves) = (new List<double>(), new List<double>(), new List<double>());
            var (diameter, crossings) = (0.0, 0);
            var before = new HashSet<string>();
            for (var year = 1920; year <= 1930; year++)
            {
                var at = chronicle.People.ToDictionary(person => person.Id, person => layout.At(person.Id, year));
                SignedTie[] ties = [.. TieState.AtEndOf(chronicle, year).Ties.Values];
                foreach (var tie in ties)
                {
                    (tie.Sign == TieSign.Alliance ? allied : rivals).Add(Distance(at[tie.A], at[tie.B]));
                }
                crossings += ties.Sum(one => ties.Count(other => Cross(at[one.A], at[one.B], at[other.A], at[other.B]))) / 2;
                var now = ties.SelectMany(tie => (string[])[tie.A, tie.B]).ToHashSet();
                if (year > 1920)
                {
                    moves.AddRange(now.Union(before).Select(id => Distance(at[id], layout.At(id, year - 1))));
                }
                diameter = Math.Max(diameter, now.SelectMany(a => now.Select(b => Distance(at[a], at[b]))).DefaultIfEmpty().Max());
                before = now;
            }

            var quality = layout.Quality;
            Assert.Equal(allied.DefaultIfEmpty().Average(), quality.AlliedDistance, 1e-9);
            Assert.Equal(rivals.DefaultIfEmpty().Average(), quality.RivalDistance, 1e-9);
            // Of those who are drawn, some have no tie in the year.
            Assert.True(quality.Diameter >= diameter - 1e-9);
            Assert.Equal(moves.Average(), quality.Movement * quality.Diameter, 1e-9);
            Assert.Equal(crossings / 11.0, quality.Crossings, 1e-9);
            Assert.Equal(0, quality.Overlaps);
        }
    }

    [Fact]
    public void Homes_stay_and_the_others_stand_around_them()
    {
        var camps = Camps(1);
        var chronicle = new Chronicle(
            [.. camps.People.Select(person => person.Id == "left1" ? person with { Home = (900, 600) } : person)],
            camps.Ties,
            [],
            []
        );
        var layout = SignedLayout.Of(chronicle, 1900, 1909, LayoutOptions.Usual);

        Assert.Equal([new LayoutStay(1900, 900, 600)], layout.Stays["left1"]);
        Assert.True(Distance(layout.At("left2", 1902), (900, 600)) < Distance(layout.At("right2", 1902), (900, 600)));
    }

    [Fact]
    public void Histories_without_ties_people_or_change_are_laid_out_too()
    {
        Assert.Empty(SignedLayout.Of(Sample.Chronicle([]), 1920, 1930, LayoutOptions.Usual).Stays);

        var alone = SignedLayout.Of(Sample.Chronicle([Sample.Person("ann"), Sample.Person("bob")]), 1920, 1930, LayoutOptions.Usual);
        Assert.All(alone.Stays.Values, stays => Assert.True(Assert.Single(stays) is { X: > 0 and < 1000, Y: > 0 and < 640 }));
        Assert.Equal(new LayoutQuality(0, 0, 0, 0, 0, 0), alone.Quality);

        var pair = Sample.Chronicle([Sample.Person("ann"), Sample.Person("bob")], [Sample.Rival("r1", "ann", "bob", "1921")]);
        var apart = SignedLayout.Of(pair, 1921, 1921, LayoutOptions.Usual);
        Assert.True(Distance(apart.At("ann", 1921), apart.At("bob", 1921)) > LayoutOptions.Usual.RivalDistance[2] - Half);
    }

    /// <summary>Two camps of five, each allied within and rivals of the other; in 1905 one changes sides.</summary>
    private static Chronicle Camps(int seed)
    {
        var random = new Random(seed);
        Person[] people =
        [
            .. Enumerable
                .Range(0, 5)
                .SelectMany(i => (Person[])[Sample.Person($"left{i}", 1 + i % 3), Sample.Person($"right{i}", 1 + i % 3)]),
        ];
        var ties = new List<SignedTie>();
        for (var a = 0; a < people.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                var (one, other) = (people[a].Id, people[b].Id);
                var allied = one[0] == other[0];
                if (random.Next(4) == 0 && one != "left0" && other != "left0")
                {
                    continue;
                }
                var strength = random.Next(1, 4);
                var goesOver = one == "left0" || other == "left0";
                ties.Add(Tie($"{one}-{other}", one, other, "1900", goesOver ? "1904" : null, strength, allied));
                if (goesOver)
                {
                    ties.Add(Tie($"{one}-{other}-2", one, other, "1905", null, strength, !allied));
                }
            }
        }

        return new Chronicle(people, ties, [], []);

        static SignedTie Tie(string id, string a, string b, string from, string? to, int strength, bool allied) =>
            allied ? Sample.Ally(id, a, b, from, to, strength) : Sample.Rival(id, a, b, from, to, strength);
    }

    private static IEnumerable<(string, string)> Written(SignedLayout layout) =>
        layout.Stays.OrderBy(stays => stays.Key, StringComparer.Ordinal).Select(stays => (stays.Key, string.Join(' ', stays.Value)));

    private static double Distance((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));

    /// <summary>Whether two lines cross, by where on each of them they would: another way than that of the layout.</summary>
    private static bool Cross((double X, double Y) a, (double X, double Y) b, (double X, double Y) c, (double X, double Y) d)
    {
        if (a == c || a == d || b == c || b == d)
        {
            return false;
        }
        var denominator = (b.X - a.X) * (d.Y - c.Y) - (b.Y - a.Y) * (d.X - c.X);
        if (denominator == 0)
        {
            return false;
        }
        var t = ((c.X - a.X) * (d.Y - c.Y) - (c.Y - a.Y) * (d.X - c.X)) / denominator;
        var u = ((c.X - a.X) * (b.Y - a.Y) - (c.Y - a.Y) * (b.X - a.X)) / denominator;
        return t > 0 && t < 1 && u > 0 && u < 1;
    }
}
