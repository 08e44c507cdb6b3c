using System.Globalization;
using Explorer.History.Dates;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Tests;

/// <summary>Histories that nobody would write: contested pairs, dates known to the year, ties within one year, deaths on any day, seats that follow each other.</summary>
internal sealed class GeneratedChronicle
{
    private const int First = 1920;
    private const int Last = 1930;

    private readonly Random _random;

    private GeneratedChronicle(int seed) => _random = new Random(seed);

    /// <summary>The years that the history covers.</summary>
    public static IEnumerable<int> Years => Enumerable.Range(First, Last - First + 1);

    /// <summary>The history of a seed, always the same for the same seed.</summary>
    public static Chronicle Of(int seed) => new GeneratedChronicle(seed).Make();

    private Chronicle Make()
    {
        Person[] people =
        [
            .. Enumerable.Range(0, 6).Select(i => Sample.Person($"p{i}", 1 + i % 3, _random.Next(3) == 0 ? Date(First) : null)),
        ];
        var ties = Enumerable.Range(0, 40).Select(i => Tie(i, people));
        var tenures = Enumerable.Range(0, 10).Select(_ => Tenure(people));
        var memberships = Enumerable.Range(0, 10).Select(_ => Membership(people));
        var events = Enumerable.Range(0, 12).Select(i => Sample.Event($"e{i}", Date(First), $"Event {i}.", "vote", people[i % 6].Id));
        return Sample.Chronicle(people, [.. ties], [.. tenures], [.. events], [.. memberships]);
    }

    private SignedTie Tie(int number, Person[] people)
    {
        var (a, b) = (_random.Next(people.Length), _random.Next(people.Length - 1));
        b += b >= a ? 1 : 0;
        var (start, end) = Span();
        return new SignedTie(
            $"r{number:00}",
            people[a].Id,
            people[b].Id,
            _random.Next(2) == 0 ? TieSign.Alliance : TieSign.Rivalry,
            start,
            end,
            _random.Next(1, 4),
            "political",
            _random.Next(8) == 0 ? Certainty.Legend : Certainty.Attested
        );
    }

    private Tenure Tenure(Person[] people)
    {
        var (start, end) = Span();
        var office = _random.Next(2) == 0 ? Sample.Council.FullOffice : Sample.Council.CandidateOffice;
        return new Tenure(people[_random.Next(people.Length)].Id, office, start, end);
    }

    private Membership Membership(Person[] people)
    {
        var (start, end) = Span();
        return new Membership(people[_random.Next(people.Length)].Id, $"f{_random.Next(3)}", start, end, "member", Certainty.Attested);
    }

    private (EdtfDate Start, EdtfDate? End) Span()
    {
        var start = EdtfDate.Parse(Date(First));
        var end = _random.Next(5) == 0 ? null : EdtfDate.Parse(Date(start.Earliest.Year));
        return (start, end is not null && end.Latest < start.Earliest ? start : end);
    }

    /// <summary>A day, a month, a year or an uncertain date, often at a turn of the year.</summary>
    private string Date(int from)
    {
        var year = _random.Next(from, Last + 1);
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
        var text = _random.Next(6) switch
        {
            0 => $"{year}",
            1 => $"{year}-XX",
            2 => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"),
            3 => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}~"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}"),
        };
        return text;
    }
}
