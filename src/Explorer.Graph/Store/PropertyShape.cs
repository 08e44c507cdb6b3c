namespace Explorer.Graph.Store;

/// <summary>Which keys a record has, in order; shared by all records that got the same keys in the same order, so that a record stores only its values.</summary>
internal sealed class PropertyShape
{
    private readonly PropertyShape _root;
    private readonly Dictionary<int, PropertyShape> _longer = [];
    private (string? Key, PropertyShape? Shape) _latest;

    public PropertyShape()
    {
        Keys = [];
        _root = this;
    }

    private PropertyShape(PropertyShape root, int[] keys)
    {
        Keys = keys;
        _root = root;
    }

    public int[] Keys { get; }

    public int IndexOf(int key)
    {
        // There are few: a plain loop is over before a search that is made for many has begun.
        var keys = Keys;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == key)
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The shape with one key more. Only the writer calls this.</summary>
    public PropertyShape With(int key)
    {
        if (!_longer.TryGetValue(key, out var longer))
        {
            longer = new PropertyShape(_root, [.. Keys, key]);
            _longer.Add(key, longer);
        }
        return longer;
    }

    /// <summary>The same by the name of the key. Rows of one kind come one after another, with the very same names: they need no look-up. Only the writer calls this.</summary>
    public PropertyShape With(string key, TokenTable keys)
    {
        if (!ReferenceEquals(key, _latest.Key))
        {
            _latest = (key, With(keys.Intern(key)));
        }
        return _latest.Shape!;
    }

    /// <summary>The shape without one of its keys. Only the writer calls this.</summary>
    public PropertyShape Without(int key) => Keys.Where(other => other != key).Aggregate(_root, (shape, other) => shape.With(other));
}
