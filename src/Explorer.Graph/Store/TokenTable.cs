using System.Collections.Concurrent;

namespace Explorer.Graph.Store;

/// <summary>Names (labels, relationship types or property keys) as small numbers. Numbers are given once and never taken back; safe to read from any thread.</summary>
public sealed class TokenTable
{
    private readonly ConcurrentDictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Lock _growing = new();
    private volatile string[] _names = [];

    /// <summary>The number of names; ids run from 0 to one less.</summary>
    public int Count => _names.Length;

    /// <summary>All names, by id.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The id of a name, or -1 when no node or relationship ever had it.</summary>
    public int Find(string name) => _ids.TryGetValue(name, out var id) ? id : -1;

    /// <summary>The name of an id.</summary>
    public string Name(int id) => _names[id];

    /// <summary>The id of a name, given now if it has none.</summary>
    public int Intern(string name)
    {
        if (_ids.TryGetValue(name, out var known))
        {
            return known;
        }
        lock (_growing)
        {
            if (_ids.TryGetValue(name, out known))
            {
                return known;
            }
            var id = _names.Length;
            _names = [.. _names, name];
            _ids[name] = id;
            return id;
        }
    }
}
