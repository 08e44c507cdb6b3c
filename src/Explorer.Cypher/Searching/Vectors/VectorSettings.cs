using Explorer.Cypher.Searching.Basics;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Searching.Vectors;

/// <summary>The settings of a vector index.</summary>
internal static class VectorSettings
{
    private const string DimensionsKey = "vector.dimensions";
    private const string SimilarityKey = "vector.similarity_function";
    private const string LinksKey = "vector.hnsw.m";
    private const string BreadthKey = "vector.hnsw.ef_construction";
    private const string QuantizationKey = "vector.quantization.enabled";

    private const string Cosine = "COSINE";
    private const string Euclidean = "EUCLIDEAN";

    public static IReadOnlyDictionary<string, Value> Of(IReadOnlyDictionary<string, Value> config)
    {
        var settings = new MapBuilder().Set(BreadthKey, 100).Set(LinksKey, 16).Set(QuantizationKey, true).Set(SimilarityKey, Cosine);
        foreach (var (name, value) in config)
        {
            settings.Set(name, Checked(name, value));
        }

        return settings.Build();
    }

    /// <summary>How many numbers each vector has; null for any.</summary>
    public static int? DimensionsOf(IReadOnlyDictionary<string, Value> settings) =>
        settings.TryGetValue(DimensionsKey, out var dimensions) ? (int)dimensions.AsInteger() : null;

    /// <summary>Whether vectors are alike by their directions, and not by their ends.</summary>
    public static bool IsCosine(IReadOnlyDictionary<string, Value> settings) => settings[SimilarityKey].AsString() == Cosine;

    /// <summary>How many links a vector has to others, and among how many they are chosen.</summary>
    public static (int Links, int Breadth) LinksOf(IReadOnlyDictionary<string, Value> settings) =>
        ((int)settings[LinksKey].AsInteger(), (int)settings[BreadthKey].AsInteger());

    private static Value Checked(string name, Value value) =>
        name switch
        {
            DimensionsKey => Within(name, value, 4096),
            LinksKey => Within(name, value, 512),
            BreadthKey => Within(name, value, 3200),
            QuantizationKey => value.Kind == ValueKind.Boolean
                ? value
                : throw SearchErrors.Options($"{name} is true or false, not {value.ToString(60)}"),
            SimilarityKey => Similarity(value),
            _ => throw SearchErrors.Options(
                $"A vector index has the settings {DimensionsKey}, {SimilarityKey}, {LinksKey}, {BreadthKey} and {QuantizationKey}, but not `{name}`"
            ),
        };

    private static Value Within(string name, Value value, int most) =>
        value.Kind == ValueKind.Integer && value.AsInteger() >= 1 && value.AsInteger() <= most
            ? value
            : throw SearchErrors.Options($"{name} is a whole number from 1 to {most}, not {value.ToString(60)}");

    private static Value Similarity(Value value)
    {
        var name = value.Kind == ValueKind.String ? value.AsString().ToUpperInvariant() : "";
        return name is Cosine or Euclidean
            ? name
            : throw SearchErrors.Options($"{SimilarityKey} is 'cosine' or 'euclidean', not {value.ToString(60)}");
    }
}
