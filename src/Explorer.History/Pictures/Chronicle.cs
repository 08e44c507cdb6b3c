using Explorer.History.Dates;
using Explorer.History.Ties;

namespace Explorer.History.Pictures;

/// <summary>All that is needed to say who stood where on a day and what changed in a year. Immutable; safe to share.</summary>
public sealed class Chronicle
{
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, HistoricEvent> _events;
    private readonly Dictionary<Dyad, SignedTie[]> _dyads;
    private readonly ILookup<string, Tenure> _seats;
    private readonly Lazy<IReadOnlyList<Run>> _runs;
    private readonly Lazy<Dictionary<string, Run>> _runOf;

    /// <summary>
    /// Puts a chronicle together. Ids must be unique per kind; references to unknown people or events are left out of account. Where a row does not say yet on
    /// which days it holds, that is reckoned as <see cref="Periods"/> tells.
    /// </summary>
    /// <param name="people">The people.</param>
    /// <param name="ties">The alliances and rivalries.</param>
    /// <param name="tenures">Who held which office.</param>
    /// <param name="events">The events.</param>
    /// <param name="memberships">Who belonged to which faction; null for none.</param>
    /// <param name="seats">The body whose seats are marked; null for none.</param>
    /// <param name="horizon">The last day that is told of; null for no limit.</param>
    public Chronicle(
        IReadOnlyList<Person> people,
        IReadOnlyList<SignedTie> ties,
        IReadOnlyList<Tenure> tenures,
        IReadOnlyList<HistoricEvent> events,
        IReadOnlyList<Membership>? memberships = null,
        SeatBody? seats = null,
        DateOnly? horizon = null
    )
    {
        (People, Events, SeatBody, Horizon) = (people, events, seats, horizon ?? DateOnly.MaxValue);
        _people = people.ToDictionary(person => person.Id, StringComparer.Ordinal);
        _events = events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        Ties = Reckoned(
            ties,
            tie => tie.Dyad.ToString(),
            tie => [tie.A, tie.B],
            (tie, period) => tie with { Known = period },
            tie => tie.IsLegend
        );
        Tenures = Reckoned(tenures, SeatKey, tenure => [tenure.Person], (tenure, period) => tenure with { Known = period });
        Memberships = Reckoned(
            memberships ?? [],
            one => $"{one.Person}|{one.Faction}",
            one => [one.Person],
            (one, period) => one with { Known = period }
        );
        _dyads = Ties.GroupBy(tie => tie.Dyad).ToDictionary(group => group.Key, group => group.ToArray());
        _seats = Tenures.Where(tenure => Pictures.Seats.IsSeat(seats, tenure)).ToLookup(tenure => tenure.Person, StringComparer.Ordinal);
        _runs = new Lazy<IReadOnlyList<Run>>(() => Pictures.Runs.Of(this));
        _runOf = new Lazy<Dictionary<string, Run>>(() =>
            Runs.SelectMany(run => run.Ties.Select(tie => (tie.Id, run)))
                .ToDictionary(pair => pair.Id, pair => pair.run, StringComparer.Ordinal)
        );
    }

    /// <summary>The people.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>The alliances and rivalries.</summary>
    public IReadOnlyList<SignedTie> Ties { get; }

    /// <summary>Who held which office.</summary>
    public IReadOnlyList<Tenure> Tenures { get; }

    /// <summary>The events.</summary>
    public IReadOnlyList<HistoricEvent> Events { get; }

    /// <summary>Who belonged to which faction.</summary>
    public IReadOnlyList<Membership> Memberships { get; }

    /// <summary>The body whose seats are marked; null if there is none.</summary>
    public SeatBody? SeatBody { get; }

    /// <summary>The last day that is told of.</summary>
    public DateOnly Horizon { get; }

    /// <summary>The unbroken runs of alliance and rivalry of all pairs; legends belong to none.</summary>
    public IReadOnlyList<Run> Runs => _runs.Value;

    /// <summary>The run that a tie belongs to; null for a legend.</summary>
    /// <param name="tie">The tie.</param>
    public Run? RunOf(SignedTie tie) => _runOf.Value.GetValueOrDefault(tie.Id);

    /// <summary>The pairs that have rows, each with its rows in the order given.</summary>
    internal IReadOnlyDictionary<Dyad, SignedTie[]> Dyads => _dyads;

    /// <summary>A person's tenures of a seat in the body whose seats are marked, in the order given.</summary>
    internal IEnumerable<Tenure> SeatsOf(string person) => _seats[person];

    /// <summary>The person with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public Person? FindPerson(string id) => _people.GetValueOrDefault(id);

    /// <summary>Whether somebody has died by the end of a day; of nobody known, no.</summary>
    /// <param name="id">The person's id.</param>
    /// <param name="day">The day.</param>
    public bool IsDeadOn(string id, DateOnly day) => FindPerson(id)?.IsDeadOn(day) == true;

    /// <summary>The event with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public HistoricEvent? FindEvent(string id) => _events.GetValueOrDefault(id);

    /// <summary>The short name of a person; the id itself if nobody has it.</summary>
    /// <param name="id">The person's id.</param>
    public string NameOf(string id) => FindPerson(id)?.MapName ?? id;

    /// <summary>What seats that follow each other have in common: the full seat and the candidate's are one.</summary>
    private string SeatKey(Tenure tenure) => tenure.Person + (Pictures.Seats.IsSeat(SeatBody, tenure) ? "" : $"|{tenure.Office}");

    private T[] Reckoned<T>(
        IReadOnlyList<T> rows,
        Func<T, string> key,
        Func<T, string[]> people,
        Func<T, Period, T> with,
        Predicate<T>? leaveOut = null
    )
        where T : IDated
    {
        var counting = rows.Where(row => row.Known is null && leaveOut?.Invoke(row) != true);
        var periods = new Periods(Horizon, counting.Select(row => (key(row), row.Start, row.End)));
        return
        [
            .. rows.Select(row =>
                row.Known is null
                    ? with(row, periods.Of(key(row), row.Start, row.End, Array.ConvertAll(people(row), id => FindPerson(id)?.Died)))
                    : row
            ),
        ];
    }
}
