using System.Globalization;
using Explorer.History.Dates;

namespace Explorer.Server.Tests.Queries;

/// <summary>
/// A data set that nobody would write, as a folder that <c>check</c> calls sound: contested pairs in both orders of firmness, dates known to the month or the year,
/// ties within one year, ends and deaths on 31 December, seats that follow each other on one day, legends, and ids that the alphabet and the machine sort
/// differently. Always the same for the same seed.
/// </summary>
internal sealed class GeneratedDataSet : IDisposable
{
    public const int First = 1920;
    public const int Last = 1929;

    /// <summary>The offices that are seats, and one that is none; the ids are their names in small letters with hyphens.</summary>
    public const string FullSeat = "Council full member";
    public const string CandidateSeat = "Council candidate";
    private const string OtherOffice = "Secretary";

    private static readonly string[] People = ["ann", "an-na", "anna", "co-op", "coop", "co1", "zed", "z-1"];

    private readonly Random _random;
    private readonly Dictionary<string, EdtfDate> _deaths = new(StringComparer.Ordinal);
    private readonly DateOnly _horizon;

    public GeneratedDataSet(int seed)
    {
        _random = new Random(seed);
        Id = $"generated-{seed}";
        Folder = Directory.CreateTempSubdirectory("explorer-").FullName;
        _horizon = new DateOnly(Last, 12, 31);
        WriteDescription();
        WritePeople();
        Write(
            "factions.csv",
            "id,name,start,end",
            ["left,The Left,1920,", "le-ft,The Other Left,1921-05,1928", "right,The Right,1922,1929"]
        );
        Write("relationships.csv", "id,from,to,kind,start,end,strength,certainty,note", Ties());
        Write("memberships.csv", "person,faction,start,end,role,certainty", Memberships());
        Write("offices.csv", "person,office,start,end", Tenures());
    }

    public string Id { get; }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void WriteDescription() =>
        File.WriteAllText(
            Path.Combine(Folder, "dataset.yaml"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                id: {Id}
                title: Generated
                language: en
                firstYear: {First}
                lastYear: {Last}
                horizon: {_horizon:yyyy-MM-dd}
                coreFirst: {First}
                coreLast: {Last}
                description: Nobody's history.
                licence: MIT
                seatBody: the Council
                seatFull: in the Council
                seatCandidate: candidate
                fullSeat: council-full-member
                candidateSeat: council-candidate

                """
            )
        );

    private void WritePeople()
    {
        var rows = new List<string>();
        foreach (var id in People)
        {
            var died = _random.Next(3) == 0 ? Date(First + 2) : "";
            if (died.Length > 0)
            {
                _deaths[id] = EdtfDate.Parse(died);
            }
            rows.Add($"{id},Person {id},1880,{died}");
        }

        Write("people.csv", "id,name,born,died", rows);
    }

    private IEnumerable<string> Ties()
    {
        var pairs = new Dictionary<string, List<TieRow>>(StringComparer.Ordinal);
        for (var number = 0; number < 120; number++)
        {
            // Half of them between a few people, so that pairs have long and contested stories.
            var few = _random.Next(2) == 0 ? 3 : People.Length;
            var (a, b) = (_random.Next(few), _random.Next(few - 1));
            b += b >= a ? 1 : 0;
            var (low, high) = (Math.Min(a, b), Math.Max(a, b));
            if (Span(People[low], People[high]) is not { } span)
            {
                continue;
            }
            var tie = new TieRow(
                // "r10" before or after "r1-0": a greater id must win in the order of the characters.
                _random.Next(2) == 0
                    ? $"r{number}"
                    : $"r{number / 10}-{number % 10}{number}",
                _random.Next(2) == 0,
                span.Start,
                span.End,
                _random.Next(3) == 0 ? 2 : _random.Next(1, 4),
                _random.Next(8) == 0
            );
            var others = pairs.TryGetValue($"{low}|{high}", out var rows) ? rows : pairs[$"{low}|{high}"] = [];
            if (_random.Next(4) == 0 && others.Count > 0)
            {
                tie = tie with { Start = others[^1].Start, Strength = others[^1].Strength, IsAlliance = !others[^1].IsAlliance };
            }
            if (tie.Lacks(_deaths, People[low], People[high]) || others.Any(other => other.Overlaps(tie) && !other.MayOverlap(tie)))
            {
                continue;
            }
            var note = others.Any(other => other.Overlaps(tie) && other.IsAlliance != tie.IsAlliance) ? "contested" : "";
            others.Add(tie);
            // A pair is named in one order in all its rows, which need not be that of the ids.
            var (from, to) = (low + high) % 2 == 0 ? (low, high) : (high, low);
            yield return $"{tie.Id},{People[from]},{People[to]},{(tie.IsAlliance ? "ALLIED_WITH" : "RIVAL_OF")},{tie.Start},{tie.End?.Text},{tie.Strength},{(tie.IsLegend ? "legend" : "attested")},{note}";
        }
    }

    private IEnumerable<string> Memberships()
    {
        var seen = new Dictionary<string, List<(DateOnly First, DateOnly Last)>>(StringComparer.Ordinal);
        string[] factions = ["left", "le-ft", "right"];
        string[] roles = ["leader", "member", "supporter"];
        for (var number = 0; number < 40; number++)
        {
            var (person, faction) = (People[_random.Next(People.Length)], factions[_random.Next(factions.Length)]);
            if (Span(person) is not { } span || !IsFree(seen, person + faction, span))
            {
                continue;
            }
            yield return $"{person},{faction},{span.Start},{span.End?.Text},{roles[_random.Next(3)]},{(_random.Next(6) == 0 ? "legend" : "attested")}";
        }
    }

    private IEnumerable<string> Tenures()
    {
        var seen = new Dictionary<string, List<(DateOnly First, DateOnly Last)>>(StringComparer.Ordinal);
        string[] offices = [FullSeat, CandidateSeat, OtherOffice];
        for (var number = 0; number < 40; number++)
        {
            // The first two are there always, since dataset.yaml names their offices.
            var person = People[number < 2 ? number : _random.Next(People.Length)];
            var office = offices[number < 2 ? number : _random.Next(offices.Length)];
            var span = number < 2 ? (EdtfDate.Parse("1920"), EdtfDate.Parse("1920-11")) : Span(person);
            if (span is not { } held || !IsFree(seen, person + office, held))
            {
                continue;
            }
            yield return $"{person},{office},{held.Start},{held.End?.Text}";

            // From one seat to the other on one day.
            var next = office == FullSeat ? CandidateSeat : FullSeat;
            if (number < 2 || held.End is not { Precision: EdtfPrecision.Day } end || end.IsUncertain || end.IsApproximate)
            {
                continue;
            }
            var promoted = (EdtfDate.Parse(end.Text), Until(Date(end.Earliest.Year), end, person));
            if (promoted.Item2 is not null && IsFree(seen, person + next, promoted))
            {
                yield return $"{person},{next},{promoted.Item1},{promoted.Item2.Text}";
            }
        }
    }

    /// <summary>A start and an end, or none, within the lives of the people; null if there is no room.</summary>
    private (EdtfDate Start, EdtfDate? End)? Span(params string[] people)
    {
        var start = EdtfDate.Parse(Date(First));
        if (people.Any(person => _deaths.TryGetValue(person, out var death) && start.Earliest > death.Latest))
        {
            return null;
        }
        if (_random.Next(5) == 0 && !people.Any(_deaths.ContainsKey))
        {
            return (start, null);
        }
        // Some within one year or one month, some told to end with a death.
        var text = _random.Next(6) == 0 ? start.Text : Date(start.Earliest.Year, _random.Next(3) == 0 ? start.Earliest.Year : Last);
        return Until(text, start, people) is { } end ? (start, end) : null;
    }

    private EdtfDate? Until(string text, EdtfDate start, params string[] people)
    {
        var end = EdtfDate.Parse(text);
        foreach (var person in people)
        {
            if (_deaths.TryGetValue(person, out var death) && (end.Earliest > death.Latest || _random.Next(3) == 0))
            {
                end = death;
            }
        }

        return end.Latest < start.Earliest || people.Any(IsDeadBefore) ? null : end;

        bool IsDeadBefore(string person) => _deaths.TryGetValue(person, out var death) && end.Earliest > death.Latest;
    }

    private static bool IsFree(
        Dictionary<string, List<(DateOnly First, DateOnly Last)>> seen,
        string key,
        (EdtfDate Start, EdtfDate? End) span
    )
    {
        var (first, last) = (span.Start.Earliest, span.End?.Latest ?? DateOnly.MaxValue);
        var others = seen.TryGetValue(key, out var known) ? known : seen[key] = [];
        if (others.Exists(other => first <= other.Last && other.First <= last))
        {
            return false;
        }
        others.Add((first, last));
        return true;
    }

    /// <summary>A day, a month, a year or something uncertain, often at a turn of the year.</summary>
    private string Date(int from, int to = Last)
    {
        var year = _random.Next(from, to + 1);
        var month = _random.Next(3) switch
        {
            0 => 1,
            1 => 12,
            _ => _random.Next(1, 13),
        };
        var day = _random.Next(3) switch
        {
            0 => 1,
            1 => DateTime.DaysInMonth(year, month),
            _ => _random.Next(1, 29),
        };
        return _random.Next(9) switch
        {
            0 => $"{year}",
            1 => $"{year}-XX",
            2 => $"{year}?",
            3 => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"),
            4 => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}~"),
            5 => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-XX"),
            6 => $"{year}-12-31",
            _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}"),
        };
    }

    private void Write(string file, string header, IEnumerable<string> rows) =>
        File.WriteAllText(Path.Combine(Folder, file), string.Join('\n', rows.Prepend(header)) + "\n");

    private sealed record TieRow(string Id, bool IsAlliance, EdtfDate Start, EdtfDate? End, int Strength, bool IsLegend)
    {
        public bool Overlaps(TieRow other) =>
            Start.Earliest <= (other.End?.Latest ?? DateOnly.MaxValue) && other.Start.Earliest <= (End?.Latest ?? DateOnly.MaxValue);

        /// <summary>Two opposite states may be contested, and a story may lie within what is sure.</summary>
        public bool MayOverlap(TieRow other) => IsAlliance != other.IsAlliance || IsLegend || other.IsLegend;

        /// <summary>Whether its days do not fit each other or a life.</summary>
        public bool Lacks(Dictionary<string, EdtfDate> deaths, params string[] people) =>
            (End is not null && End.Latest < Start.Earliest)
            || people.Any(person => deaths.TryGetValue(person, out var death) && Start.Earliest > death.Latest);
    }
}
