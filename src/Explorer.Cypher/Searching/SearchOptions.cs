using Explorer.Cypher.Searching.Basics;
using Explorer.Cypher.Searching.Fulltext;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Searching;

/// <summary>What a full-text search was asked beside the query.</summary>
/// <param name="Skip">How many of the best are left out.</param>
/// <param name="Limit">How many of the others are wanted at most.</param>
/// <param name="Analyzer">The name of the analyser for the query; null for that of the index.</param>
internal sealed record SearchOptions(long Skip, long Limit, string? Analyzer)
{
    /// <summary>Reads them; names that are unknown, and values of other types, say nothing, as at Neo4j.</summary>
    /// <exception cref="Errors.CypherException">A value cannot be.</exception>
    public static SearchOptions Read(Value options)
    {
        if (options.Kind != ValueKind.Map)
        {
            throw SearchErrors.Call("The options of a full-text search are a map, such as {limit: 10}");
        }
        var map = options.AsMap();
        var analyzer = map.GetValueOrDefault("analyzer");
        if (analyzer.Kind == ValueKind.String && !AnalyzerNames.Known.ContainsKey(analyzer.AsString()))
        {
            throw SearchErrors.Call(FulltextSettings.Unknown(analyzer.AsString()));
        }
        return new SearchOptions(
            Count(map, "skip") ?? 0,
            Count(map, "limit") ?? long.MaxValue,
            analyzer.Kind == ValueKind.String ? analyzer.AsString() : null
        );
    }

    /// <summary>The whole number that a number begins with; null if it is none.</summary>
    public static long? WholeNumber(Value value) =>
        value.Kind switch
        {
            ValueKind.Integer => value.AsInteger(),
            ValueKind.Float when Math.Abs(value.AsFloat()) < long.MaxValue => (long)value.AsFloat(),
            _ => null,
        };

    private static long? Count(IReadOnlyDictionary<string, Value> map, string name) =>
        WholeNumber(map.GetValueOrDefault(name)) is not { } count ? null
        : count >= 0 ? count
        : throw SearchErrors.Call($"The option {name} is 0 or more, not {count}");
}
