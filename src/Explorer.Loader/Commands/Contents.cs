using Explorer.Content.DataSets;

namespace Explorer.Loader.Commands;

/// <summary>Says what a data set holds.</summary>
internal static class Contents
{
    /// <summary>"63 people, 14 factions, 248 ties, …".</summary>
    public static string Of(DataSet set) =>
        string.Join(
            ", ",
            $"{set.Count("people")} people",
            $"{set.Count("factions")} factions",
            $"{set.Count("memberships")} memberships",
            $"{set.Count("offices")} tenures of offices",
            $"{set.Count("relationships")} ties",
            $"{set.Count("events")} events",
            $"{set.Count("sources")} sources",
            $"{set.Count("claims")} claims",
            $"{set.Count("years")} years"
        ) + (set.Count("glossary") is var terms and > 0 ? $", {terms} terms" : "");
}
