namespace Explorer.History.Ties;

/// <summary>All that is needed to say who stood where on a day and what changed in a year. Immutable; safe to share.</summary>
public sealed class Chronicle
{
    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<string, HistoricEvent> _events;

    /// <summary>Puts a chronicle together. Ids must be unique per kind; references to unknown people or events are left out of account.</summary>
    /// <param name="people">The people.</param>
    /// <param name="ties">The alliances and rivalries.</param>
    /// <param name="tenures">Who held which office.</param>
    /// <param name="events">The events.</param>
    public Chronicle(
        IReadOnlyList<Person> people,
        IReadOnlyList<SignedTie> ties,
        IReadOnlyList<Tenure> tenures,
        IReadOnlyList<HistoricEvent> events
    )
    {
        (People, Ties, Tenures, Events) = (people, ties, tenures, events);
        _people = people.ToDictionary(person => person.Id, StringComparer.Ordinal);
        _events = events.ToDictionary(e => e.Id, StringComparer.Ordinal);
    }

    /// <summary>The people.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>The alliances and rivalries.</summary>
    public IReadOnlyList<SignedTie> Ties { get; }

    /// <summary>Who held which office.</summary>
    public IReadOnlyList<Tenure> Tenures { get; }

    /// <summary>The events.</summary>
    public IReadOnlyList<HistoricEvent> Events { get; }

    /// <summary>The person with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public Person? FindPerson(string id) => _people.GetValueOrDefault(id);

    /// <summary>The event with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public HistoricEvent? FindEvent(string id) => _events.GetValueOrDefault(id);

    /// <summary>The short name of a person; the id itself if nobody has it.</summary>
    /// <param name="id">The person's id.</param>
    public string NameOf(string id) => FindPerson(id)?.MapName ?? id;
}
