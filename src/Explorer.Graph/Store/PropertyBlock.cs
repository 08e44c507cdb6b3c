using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// The properties of relationships that have the same keys, a column for each key. A relationship has a place in it. Changed in place only by the transaction whose stamp it bears.
/// </summary>
internal sealed class PropertyBlock
{
    /// <summary>How many places there are at most.</summary>
    public const int Places = 256;

    public readonly PropertyShape Shape;
    public readonly int Stamp;
    private readonly ValueColumn[] _columns;
    private int _count; // of the places that were given away
    private int _used; // of them

    public PropertyBlock(PropertyShape shape, int stamp)
        : this(shape, stamp, new ValueColumn[shape.Keys.Length]) => Empty();

    private PropertyBlock(PropertyShape shape, int stamp, ValueColumn[] columns) => (Shape, Stamp, _columns) = (shape, stamp, columns);

    /// <summary>Whether all places were given away; some may no longer be in use.</summary>
    public bool IsFull => _count == Places;

    public PropertyBlock Fork(int stamp)
    {
        var columns = new ValueColumn[_columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = _columns[i].Copy(0, _count, _columns[i].Capacity);
        }
        return new PropertyBlock(Shape, stamp, columns) { _count = _count, _used = _used };
    }

    public Value Get(int key, int place)
    {
        var index = Shape.IndexOf(key);
        return index < 0 ? Value.Null : _columns[index][place];
    }

    public PropertyRow Row(int place)
    {
        var values = _columns.Length == 0 ? [] : new Value[_columns.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _columns[i][place];
        }
        return new PropertyRow(Shape, values);
    }

    /// <summary>Gives a place to some values, one for each key.</summary>
    public int Append(ReadOnlySpan<Value> values)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            ref var column = ref _columns[i];
            if (_count == column.Capacity)
            {
                column = column.Copy(0, _count, Math.Min(Places, Math.Max(4, _count * 4)));
            }
            column.Set(_count, values[i]);
        }
        _used++;
        return _count++;
    }

    /// <summary>Puts other values at a place.</summary>
    public void Set(int place, ReadOnlySpan<Value> values)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i].Set(place, values[i]);
        }
    }

    /// <summary>Takes a place back. It is given away again only if it was the last one: what is created and then gets its properties one by one leaves nothing behind.</summary>
    public void Remove(int place)
    {
        if (--_used == 0)
        {
            Empty();
            return;
        }
        foreach (ref readonly var column in _columns.AsSpan())
        {
            column.Clear(place);
        }
        _count -= place == _count - 1 ? 1 : 0;
    }

    private void Empty()
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i] = new ValueColumn(0);
        }
        _count = 0;
    }
}
