using System.Globalization;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Expressions;
using Explorer.Cypher.Searching.Basics;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Explorer.Cypher.Searching.Fulltext;

/// <summary>Reads Lucene's query syntax as Neo4j does: a word without a property is looked for in all of them.</summary>
internal sealed class QueryReader : MultiFieldQueryParser
{
    private const int Longest = 10_000;
    private const int Deepest = 100;

    private readonly bool _keepsCase;
    private readonly IWorkGate _gate;

    private QueryReader(string[] keys, string analyzer, IWorkGate gate)
        : base(LuceneVersion.LUCENE_48, keys, Analyzers.Of(analyzer))
    {
        (_keepsCase, _gate) = (Analyzers.KeepsCase(analyzer), gate);
        Locale = CultureInfo.InvariantCulture;
        LowercaseExpandedTerms = !_keepsCase;
        AllowLeadingWildcard = true;
    }

    /// <summary>The query that a text stands for.</summary>
    /// <param name="text">What was asked.</param>
    /// <param name="keys">The properties that are looked at.</param>
    /// <param name="analyzer">The name of the analyser.</param>
    /// <param name="gate">What the query asks while it looks at words.</param>
    /// <exception cref="CypherException">The text is no query.</exception>
    public static Query Read(string text, IReadOnlyList<string> keys, string analyzer, IWorkGate gate)
    {
        if (text.Length > Longest)
        {
            throw SearchErrors.Call($"A full-text query may have {Longest} letters, but this has {text.Length}");
        }
        var slip = QuerySlips.In(text, Deepest);
        if (slip is not null)
        {
            throw Wrong(text, slip);
        }
        try
        {
            return new QueryReader([.. keys], analyzer, gate).Parse(text);
        }
        catch (FormatException unusable)
        {
            throw Wrong(text, unusable.Message);
        }
        catch (Exception wrong) when (wrong is ParseException or TokenMgrError or BooleanQuery.TooManyClausesException)
        {
            throw Wrong(text, wrong is ParseException { InnerException: FormatException inner } ? inner.Message : QuerySlips.Advice);
        }
    }

    protected override Query GetWildcardQuery(string field, string termStr) =>
        field is null ? base.GetWildcardQuery(field, termStr)
        : field == "*" && termStr == "*" ? NewMatchAllDocsQuery()
        : new PatternQuery(field, termStr, WordPattern.OfWildcards(Normal(termStr)), _gate);

    protected override Query GetRegexpQuery(string field, string termStr) =>
        field is null
            ? base.GetRegexpQuery(field, termStr)
            : new PatternQuery(field, $"/{termStr}/", WordPattern.OfExpression(termStr), _gate);

    protected override Query GetRangeQuery(string field, string part1, string part2, bool startInclusive, bool endInclusive) =>
        field is null
            ? base.GetRangeQuery(field, part1, part2, startInclusive, endInclusive)
            : NewRangeQuery(field, Normal(part1), Normal(part2), startInclusive, endInclusive);

    private string Normal(string word) => _keepsCase || word is null ? word! : word.ToLowerInvariant();

    private static CypherException Wrong(string text, string why) =>
        SearchErrors.Call($"The full-text query '{Short(text)}' cannot be read: {why}");

    private static string Short(string text) => text.Length <= 100 ? text : text[..100] + "…";
}
