using Explorer.Content.DataSets;

namespace Explorer.Content.Loading.Rows;

/// <summary>How many nodes and relationships a data set becomes.</summary>
internal static class RowCounts
{
    /// <summary>The sum. Only what stands in lists is looked at row by row.</summary>
    public static long Of(DataSet set)
    {
        var rows = new RowMaker(set, set.Info.Id);
        string[] tables =
        [
            "people",
            "factions",
            "memberships",
            "offices",
            "relationships",
            "events",
            "sources",
            "claims",
            "years",
            "glossary",
        ];
        string[] derived = ["offices", "participants", "claim-references", "claim-sources"];
        return 1 + tables.Sum(table => (long)set.Count(table)) + derived.Sum(name => (long)rows.Rows(name)!.Count());
    }
}
