using Explorer.Cypher.Errors;
using Explorer.Cypher.Searching.Basics;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Searching.Fulltext;

/// <summary>The settings of a full-text index.</summary>
internal static class FulltextSettings
{
    private const string AnalyzerKey = "fulltext.analyzer";
    private const string ConsistentKey = "fulltext.eventually_consistent";

    public static IReadOnlyDictionary<string, Value> Of(IReadOnlyDictionary<string, Value> config)
    {
        var settings = new MapBuilder().Set(AnalyzerKey, AnalyzerNames.Default).Set(ConsistentKey, false);
        foreach (var (name, value) in config)
        {
            settings.Set(name, Checked(name, value));
        }

        return settings.Build();
    }

    /// <summary>The name of the analyser that an index was made with.</summary>
    public static string AnalyzerOf(IReadOnlyDictionary<string, Value> settings) => settings[AnalyzerKey].AsString();

    private static Value Checked(string name, Value value) =>
        name switch
        {
            AnalyzerKey when value.Kind == ValueKind.String => AnalyzerNames.Known.ContainsKey(value.AsString())
                ? value
                : throw SearchErrors.Options(Unknown(value.AsString())),
            AnalyzerKey => throw SearchErrors.Options($"{AnalyzerKey} is a text such as 'english', not {value.ToString(60)}"),
            ConsistentKey => value.Kind == ValueKind.Boolean
                ? value
                : throw SearchErrors.Options($"{ConsistentKey} is true or false, not {value.ToString(60)}"),
            _ => throw SearchErrors.Options($"A full-text index has the settings {AnalyzerKey} and {ConsistentKey}, but not `{name}`"),
        };

    /// <summary>What is said of an analyser that there is not.</summary>
    public static string Unknown(string name) =>
        $"There is no analyser '{name}'{NameSuggestion.Hint(name, AnalyzerNames.Known.Keys)} CALL db.index.fulltext.listAvailableAnalyzers() lists them";
}
