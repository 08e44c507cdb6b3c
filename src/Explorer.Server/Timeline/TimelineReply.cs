using System.Text.Json.Serialization;
using Explorer.History.Ties;

namespace Explorer.Server.Timeline;

/// <summary>A data set as the page draws it; what holds when is reckoned already.</summary>
public sealed record TimelineReply
{
    /// <summary>The data set itself.</summary>
    [JsonPropertyName("dataset")]
    public required TimelineDataSet DataSet { get; init; }

    /// <summary>The years, each with its sentence, its picture and its changes.</summary>
    public required TimelineYears Years { get; init; }

    /// <summary>The people.</summary>
    public required IReadOnlyList<PersonReply> People { get; init; }

    /// <summary>The factions.</summary>
    public required IReadOnlyList<FactionReply> Factions { get; init; }

    /// <summary>Who belonged to which faction.</summary>
    public required IReadOnlyList<MembershipReply> Memberships { get; init; }

    /// <summary>Who held which office.</summary>
    public required IReadOnlyList<OfficeReply> Offices { get; init; }

    /// <summary>The alliances and rivalries.</summary>
    public required IReadOnlyList<TieReply> Ties { get; init; }

    /// <summary>The unbroken runs that the ties make up.</summary>
    public required IReadOnlyList<RunReply> Runs { get; init; }

    /// <summary>The events.</summary>
    public required IReadOnlyList<EventReply> Events { get; init; }

    /// <summary>The sources.</summary>
    public required IReadOnlyList<SourceReply> Sources { get; init; }

    /// <summary>What the sources claim, judged.</summary>
    public required IReadOnlyList<ClaimReply> Claims { get; init; }

    /// <summary>Words that not every reader knows.</summary>
    public required IReadOnlyList<TermReply> Terms { get; init; }

    /// <summary>How good the places are that the map gives to people without homes; null if all have one.</summary>
    public required LayoutReply? Layout { get; init; }

    /// <summary>What in the graph could not be read, and is left out.</summary>
    public required OddReply Odd { get; init; }
}

/// <summary>What in a graph could not be read, and is left out.</summary>
/// <param name="Count">How much that is; 0 in a sound graph.</param>
/// <param name="Faults">The first hundred, a sentence for each: what it is about, what is wrong, what became of it.</param>
public sealed record OddReply(int Count, IReadOnlyList<string> Faults);

/// <summary>The data set of a timeline.</summary>
public sealed record TimelineDataSet
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of its texts, such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The last day it tells of; what is open ends there on the page.</summary>
    public required string Horizon { get; init; }

    /// <summary>What it is about.</summary>
    public required string Description { get; init; }

    /// <summary>The same in one sentence; may be empty.</summary>
    public required string Lead { get; init; }

    /// <summary>Changes whenever the data do.</summary>
    public required string Version { get; init; }

    /// <summary>How the data set speaks of the body whose seats are marked; null if it names none.</summary>
    public required SeatWords? Seats { get; init; }

    /// <summary>What its actors are where they are no people: <c>states</c>; null for people.</summary>
    public required string? Actors { get; init; }

    /// <summary>The ids of the people between whom no tie means neutral; between others it may only mean that the data set does not follow them.</summary>
    public required IReadOnlyList<string> NeutralAmong { get; init; }
}

/// <summary>How a data set speaks of the body whose seats are marked.</summary>
/// <param name="Body">The body within a sentence: "the Politburo".</param>
/// <param name="Full">What a full member is: "in the Politburo".</param>
/// <param name="Candidate">What a candidate is: "candidate".</param>
public sealed record SeatWords(string Body, string Full, string Candidate)
{
    internal static SeatWords? Of(SeatBody? body) => body is null ? null : new SeatWords(body.Body, body.Full, body.Candidate);
}

/// <summary>The years of a timeline.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
/// <param name="CoreFirst">The first year of the part that matters most.</param>
/// <param name="CoreLast">The last year of that part.</param>
/// <param name="Opening">The year of that part that a first visit opens with: the one in which most ties changed sides.</param>
/// <param name="Entries">Every year from first to last.</param>
public sealed record TimelineYears(int First, int Last, int CoreFirst, int CoreLast, int Opening, IReadOnlyList<YearEntry> Entries);
