using System.Text.Json.Serialization;

namespace Explorer.Server.Timeline;

/// <summary>A data set as the page draws it.</summary>
/// <param name="DataSet">The data set itself.</param>
/// <param name="Years">The years, each with its sentence and its changes.</param>
/// <param name="People">The people.</param>
/// <param name="Factions">The factions.</param>
/// <param name="Memberships">Who belonged to which faction.</param>
/// <param name="Offices">Who held which office.</param>
/// <param name="Ties">The alliances and rivalries.</param>
/// <param name="Events">The events.</param>
/// <param name="Sources">The sources.</param>
/// <param name="Claims">What the sources claim, judged.</param>
public sealed record TimelineReply(
    [property: JsonPropertyName("dataset")] TimelineDataSet DataSet,
    TimelineYears Years,
    IReadOnlyList<PersonReply> People,
    IReadOnlyList<FactionReply> Factions,
    IReadOnlyList<MembershipReply> Memberships,
    IReadOnlyList<OfficeReply> Offices,
    IReadOnlyList<TieReply> Ties,
    IReadOnlyList<EventReply> Events,
    IReadOnlyList<SourceReply> Sources,
    IReadOnlyList<ClaimReply> Claims
);

/// <summary>The data set of a timeline.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Language">The language of its texts, such as <c>en</c>.</param>
/// <param name="Horizon">The last day it tells of; what is open ends there on the page.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Version">Changes whenever the data do.</param>
public sealed record TimelineDataSet(string Id, string Title, string Language, string Horizon, string Description, string Version);

/// <summary>The years of a timeline.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
/// <param name="CoreFirst">The first year of the part that matters most.</param>
/// <param name="CoreLast">The last year of that part.</param>
/// <param name="Entries">Every year from first to last.</param>
public sealed record TimelineYears(int First, int Last, int CoreFirst, int CoreLast, IReadOnlyList<YearEntry> Entries);

/// <summary>One year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Sentence">What it brought, in one sentence.</param>
/// <param name="Changes">What changed since 31 December of the year before, the most important first.</param>
public sealed record YearEntry(int Year, string Sentence, IReadOnlyList<ChangeReply> Changes);
