namespace Explorer.Cypher.Searching.Fulltext;

/// <summary>The analysers that a full-text index may have, with a sentence on each. Knowing them needs no library. Those of Lucene that need a culture of .NET are not here: the programs run without ICU.</summary>
internal static class AnalyzerNames
{
    /// <summary>That of an index for which none was named.</summary>
    public const string Default = "standard-no-stop-words";

    private const string English = "; the small words of English, such as 'the', are left out";

    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, string> Known { get; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [Default] = "Words in small letters, as Unicode divides a text into words. The one that is taken if none is named.",
            ["standard"] = "Words in small letters, as Unicode divides a text into words" + English + ".",
            ["classic"] = "Words in small letters, as English is written: names of products and addresses are one word" + English + ".",
            ["simple"] = "Words in small letters; whatever is no letter divides them.",
            ["stop"] = "Words in small letters; whatever is no letter divides them" + English + ".",
            ["whitespace"] = "Words as they are written; only spaces divide them.",
            ["keyword"] = "The whole text as one word.",
            ["cjk"] = "Pairs of signs, for Chinese, Japanese and Korean" + English + ".",
            ["arabic"] = Of("Arabic"),
            ["armenian"] = Of("Armenian"),
            ["basque"] = Of("Basque"),
            ["bulgarian"] = Of("Bulgarian"),
            ["catalan"] = Of("Catalan"),
            ["czech"] = Of("Czech"),
            ["danish"] = Of("Danish"),
            ["dutch"] = Of("Dutch"),
            ["english"] = Of("English"),
            ["finnish"] = Of("Finnish"),
            ["french"] = Of("French"),
            ["galician"] = Of("Galician"),
            ["german"] = Of("German"),
            ["hindi"] = Of("Hindi"),
            ["hungarian"] = Of("Hungarian"),
            ["indonesian"] = Of("Indonesian"),
            ["italian"] = Of("Italian"),
            ["latvian"] = Of("Latvian"),
            ["norwegian"] = Of("Norwegian"),
            ["persian"] = Of("Persian"),
            ["portuguese"] = Of("Portuguese"),
            ["romanian"] = Of("Romanian"),
            ["russian"] = Of("Russian"),
            ["sorani"] = Of("Sorani Kurdish"),
            ["spanish"] = Of("Spanish"),
            ["swedish"] = Of("Swedish"),
        };

    private static string Of(string language) => $"Words of {language} by their stems, without the small words of that language.";
}
