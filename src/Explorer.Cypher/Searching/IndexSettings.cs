using Explorer.Cypher.Searching.Basics;
using Explorer.Cypher.Searching.Fulltext;
using Explorer.Cypher.Searching.Vectors;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Searching;

/// <summary>Reads OPTIONS of CREATE FULLTEXT INDEX and CREATE VECTOR INDEX.</summary>
internal static class IndexSettings
{
    private const string Config = "indexConfig";
    private const string Provider = "indexProvider";

    /// <summary>All settings of an index, those that were not given with their defaults.</summary>
    /// <param name="kind">The kind of the index.</param>
    /// <param name="options">What was written.</param>
    /// <exception cref="Errors.CypherException">A setting is unknown, or its value cannot be.</exception>
    public static IReadOnlyDictionary<string, Value> Of(SearchIndexKind kind, IReadOnlyDictionary<string, Value> options)
    {
        foreach (var (name, _) in options)
        {
            if (name is not (Config or Provider))
            {
                throw SearchErrors.Options($"OPTIONS of an index know {Config} and {Provider}, but not `{name}`");
            }
        }
        if (options.TryGetValue(Provider, out var provider) && provider != (Value)ProviderOf(kind))
        {
            throw SearchErrors.Options(
                $"The provider of such an index is '{ProviderOf(kind)}', not {provider.ToString(60)}; leave {Provider} out"
            );
        }

        var config = options.GetValueOrDefault(Config, Value.EmptyMap);
        if (config.Kind != ValueKind.Map)
        {
            throw SearchErrors.Options($"{Config} is a map, not {config.ToString(60)}");
        }
        return kind == SearchIndexKind.Fulltext ? FulltextSettings.Of(config.AsMap()) : VectorSettings.Of(config.AsMap());
    }

    /// <summary>What SHOW INDEXES calls the provider of such an index.</summary>
    public static string ProviderOf(SearchIndexKind kind) => kind == SearchIndexKind.Fulltext ? "fulltext-1.0" : "vector-2.0";
}
