using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Store;

/// <summary>Short spellings for property maps.</summary>
internal static class Properties
{
    public static IReadOnlyDictionary<string, Value> Of(string key, Value value) => new MapBuilder().Set(key, value).Build();

    public static IReadOnlyDictionary<string, Value> Of(string key, Value value, string key2, Value value2) =>
        new MapBuilder().Set(key, value).Set(key2, value2).Build();

    public static IReadOnlyDictionary<string, Value> Of(string key, Value value, string key2, Value value2, string key3, Value value3) =>
        new MapBuilder().Set(key, value).Set(key2, value2).Set(key3, value3).Build();
}
