namespace Explorer.Server.DataSets;

/// <summary>A data set of the graph.</summary>
/// <param name="Id">The id, as <c>?dataset=</c> takes it.</param>
/// <param name="Title">The title.</param>
/// <param name="Language">The language of its texts.</param>
/// <param name="Years">Its first and last year.</param>
/// <param name="Counts">How much it holds.</param>
/// <param name="Current">Whether it is the one that is shown when none is named.</param>
public sealed record DataSetReply(string Id, string Title, string Language, YearSpan Years, DataSetCounts Counts, bool Current);

/// <summary>A span of years, both ends included.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
public sealed record YearSpan(int First, int Last);

/// <summary>How much a data set holds.</summary>
/// <param name="People">The people.</param>
/// <param name="Factions">The factions.</param>
/// <param name="Ties">The alliances and rivalries.</param>
/// <param name="Events">The events.</param>
/// <param name="Sources">The sources.</param>
/// <param name="Claims">The claims.</param>
public sealed record DataSetCounts(int People, int Factions, int Ties, int Events, int Sources, int Claims);
