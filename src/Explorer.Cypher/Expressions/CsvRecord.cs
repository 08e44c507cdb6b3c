using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>A record of a CSV file by the names in its first line, in whose order its keys come.</summary>
/// <param name="places">The place of the field for each name; shared by all records of a file.</param>
/// <param name="fields">The fields.</param>
internal sealed class CsvRecord(OrderedDictionary<string, int> places, Value[] fields) : IReadOnlyDictionary<string, Value>
{
    public int Count => places.Count;

    public IEnumerable<string> Keys => places.Keys;

    public IEnumerable<Value> Values => places.Values.Select(place => fields[place]);

    public Value this[string key] => fields[places[key]];

    public bool ContainsKey(string key) => places.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value)
    {
        var isThere = places.TryGetValue(key, out var place);
        value = isThere ? fields[place] : default;
        return isThere;
    }

    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        foreach (var (name, place) in places)
        {
            yield return KeyValuePair.Create(name, fields[place]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
