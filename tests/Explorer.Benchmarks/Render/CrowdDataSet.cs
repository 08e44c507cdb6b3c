using System.Globalization;

namespace Explorer.Benchmarks.Render;

/// <summary>
/// A data set of many people and ties, always the same for its size: people stand in clusters, as many ties hold in every year, and about a ninth of them ends and
/// as many begin each year. It has the shape of the graphs of <c>../shared/bench/render</c>; each cluster is a faction too.
/// </summary>
internal sealed class CrowdDataSet
{
    public const int FirstYear = 1900;
    public const int LastYear = 1910;

    private const int Lifetime = 9; // years, on average
    private const double Within = 0.6; // the share of ties inside a cluster
    private const double Allied = 0.55;
    private const double Reach = 0.7; // of a cluster, as a share of the room that it has for itself

    private readonly Random _random;
    private readonly List<Person> _people = [];
    private readonly List<Tie> _ties = [];
    private readonly int _clusters;

    /// <summary>Somebody's place, in the units of the page's plate, and his cluster.</summary>
    internal sealed record Person(double X, double Y, int Cluster, int Tier);

    /// <summary>A tie between two people, by their places in <see cref="People"/>; both years count.</summary>
    internal sealed record Tie(int A, int B, bool IsAllied, int From, int To);

    /// <param name="people">How many people there are.</param>
    /// <param name="ties">How many ties hold in each year.</param>
    public CrowdDataSet(int people, int ties)
    {
        Id = $"crowd-{people}-{ties}";
        _random = new Random(people * 31 + ties);
        _clusters = Math.Max(3, (int)Math.Round(Math.Sqrt(people) / 3));
        Place(people);
        Bind(ties);
    }

    public IReadOnlyList<Person> People => _people;

    public IReadOnlyList<Tie> Ties => _ties;

    private void Place(int people)
    {
        var (left, top, width, height) = (40.0, 40.0, 920.0, 560.0); // of the plate, with room for names at its edges
        var centres = Enumerable
            .Range(0, _clusters)
            .Select(_ => (X: left + _random.NextDouble() * width, Y: top + _random.NextDouble() * height))
            .ToList();
        var (across, down) = (width / Math.Sqrt(_clusters) * Reach, height / Math.Sqrt(_clusters) * Reach);
        for (var i = 0; i < people; i++)
        {
            var (x, y) = centres[i % _clusters];
            var (far, turn) = (Math.Sqrt(_random.NextDouble()), _random.NextDouble() * 2 * Math.PI);
            // Of each cluster one leads it, and two stand beside him.
            var rank = i / _clusters;
            _people.Add(
                new Person(
                    Math.Clamp(x + far * across * Math.Cos(turn), left, left + width),
                    Math.Clamp(y + far * down * Math.Sin(turn), top, top + height),
                    i % _clusters,
                    rank switch
                    {
                        0 => 1,
                        < 3 => 2,
                        _ => 3,
                    }
                )
            );
        }
    }

    private void Bind(int ties)
    {
        var lastYearOf = new Dictionary<(int, int), int>(); // a pair has one state at a time
        for (var year = FirstYear; year <= LastYear; year++)
        {
            var missing = ties - _ties.Count(tie => tie.To >= year);
            while (missing > 0)
            {
                var a = _random.Next(_people.Count);
                var b = _random.Next(_people.Count);
                if (_random.NextDouble() < Within)
                {
                    b = b / _clusters * _clusters + a % _clusters;
                }

                var pair = (Math.Min(a, b), Math.Max(a, b));
                if (a == b || b >= _people.Count || lastYearOf.GetValueOrDefault(pair) >= year)
                {
                    continue;
                }

                var to = year;
                while (_random.NextDouble() > 1.0 / Lifetime)
                {
                    to++;
                }

                lastYearOf[pair] = to;
                _ties.Add(new Tie(pair.Item1, pair.Item2, _random.NextDouble() < Allied, year, to));
                missing--;
            }
        }
    }

    /// <summary>The id of the data set.</summary>
    public string Id { get; }

    /// <summary>Writes it as a folder that the server takes.</summary>
    /// <param name="parent">Where the folder is made.</param>
    /// <returns>The folder.</returns>
    public string Write(string parent)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, Id)).FullName;
        File.WriteAllLines(
            Path.Combine(folder, "dataset.yaml"),
            [
                $"id: {Id}",
                "title: A crowd",
                "language: en",
                $"firstYear: {FirstYear}",
                $"lastYear: {LastYear}",
                $"horizon: {LastYear}-12-31",
                $"coreFirst: {FirstYear}",
                $"coreLast: {LastYear}",
                "description: Generated.",
                "licence: MIT",
            ]
        );
        Table(
            "people.csv",
            "id,name,map_name,tier,x,y",
            _people.Select((person, i) => $"p{i},Person {i + 1},P. {i + 1},{person.Tier},{Number(person.X)},{Number(person.Y)}")
        );
        Table(
            "relationships.csv",
            "id,from,to,kind,start,end,claim",
            _ties.Select(
                (tie, i) =>
                    $"t{i},p{tie.A},p{tie.B},{(tie.IsAllied ? "ALLIED_WITH" : "RIVAL_OF")},{tie.From}-01-01,{(tie.To >= LastYear ? "" : $"{tie.To}-12-31")},Generated."
            )
        );
        Table(
            "factions.csv",
            "id,name,start,platform",
            Enumerable.Range(0, _clusters).Select(cluster => $"f{cluster},Cluster {cluster + 1},{FirstYear},Generated.")
        );
        Table("memberships.csv", "person,faction,start", _people.Select((person, i) => $"p{i},f{person.Cluster},{FirstYear}"));
        return folder;

        void Table(string file, string header, IEnumerable<string> rows) =>
            File.WriteAllLines(Path.Combine(folder, file), rows.Prepend(header));
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
