using System.Runtime.CompilerServices;
using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// Values under each other that are mostly of one kind, in as few bytes as they need: 4 for each integer or day, 8 for each larger number, float, text or list, and the 16 of a
/// <see cref="Value"/> only where kinds are mixed. It widens itself when a value does not fit. Changed in place by who owns it.
/// </summary>
internal struct ValueColumn
{
    private Array _cells;
    private BitsTag? _tag; // the kind of all plain values; null before the first of them
    private Form _form;

    public ValueColumn(int capacity) => _cells = capacity == 0 ? Array.Empty<int>() : new int[capacity];

    private ValueColumn(Array cells, BitsTag? tag, Form form) => (_cells, _tag, _form) = (cells, tag, form);

    private enum Form : byte
    {
        /// <summary>Plain values whose bits are those of an <see langword="int"/>.</summary>
        Narrow,

        /// <summary>Plain values.</summary>
        Wide,

        /// <summary>Texts, lists and whatever else is an object; null where there is none.</summary>
        Objects,

        /// <summary>Anything.</summary>
        Mixed,
    }

    public readonly int Capacity => _cells.Length;

    /// <summary>The value at a place; of a place that was never written to, it may be anything.</summary>
    public readonly Value this[int place] =>
        _form switch
        {
            Form.Narrow => Value.Raw(_tag, Unsafe.As<int[]>(_cells)[place]),
            Form.Wide => Value.Raw(_tag, Unsafe.As<long[]>(_cells)[place]),
            Form.Objects => Value.Raw(Unsafe.As<object?[]>(_cells)[place], 0),
            _ => Unsafe.As<Value[]>(_cells)[place],
        };

    /// <summary>Compares the value at a place with another one, in the total order.</summary>
    public readonly int Compare(int place, in Value value) =>
        _form == Form.Narrow && ReferenceEquals(_tag, value.Content) && _tag != BitsTag.Float
            ? ((long)Unsafe.As<int[]>(_cells)[place]).CompareTo(value.Bits)
            : ValueOrder.Compare(this[place], value);

    public void Set(int place, in Value value)
    {
        if (!Fits(value))
        {
            Widen(value);
        }
        switch (_form)
        {
            case Form.Narrow:
                Unsafe.As<int[]>(_cells)[place] = (int)value.Bits;
                break;
            case Form.Wide:
                Unsafe.As<long[]>(_cells)[place] = value.Bits;
                break;
            case Form.Objects:
                Unsafe.As<object?[]>(_cells)[place] = value.Content;
                break;
            default:
                Unsafe.As<Value[]>(_cells)[place] = value;
                break;
        }
    }

    /// <summary>Lets go of what a place holds.</summary>
    public readonly void Clear(int place) => Array.Clear(_cells, place, 1);

    /// <summary>Moves values to other places of the column.</summary>
    public readonly void Move(int from, int to, int count) => Array.Copy(_cells, from, _cells, to, count);

    /// <summary>A column of its own with the values of some places.</summary>
    /// <param name="from">The first of the places.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="capacity">For how many the new one has room.</param>
    public readonly ValueColumn Copy(int from, int count, int capacity)
    {
        Array cells = _form switch
        {
            Form.Narrow => new int[capacity],
            Form.Wide => new long[capacity],
            Form.Objects => new object?[capacity],
            _ => new Value[capacity],
        };
        Array.Copy(_cells, from, cells, 0, count);
        return new ValueColumn(cells, _tag, _form);
    }

    private readonly bool Fits(in Value value) =>
        _form switch
        {
            Form.Narrow => ReferenceEquals(_tag, value.Content) && IsNarrow(value) && _tag is not null,
            Form.Wide => ReferenceEquals(_tag, value.Content),
            Form.Objects => IsObject(value),
            _ => true,
        };

    private void Widen(in Value value)
    {
        var isUnused = _form == Form.Narrow && _tag is null;
        var form =
            isUnused && IsObject(value) ? Form.Objects
            : (isUnused || ReferenceEquals(_tag, value.Content)) && value.IsPlain ? (IsNarrow(value) ? Form.Narrow : Form.Wide)
            : Form.Mixed;
        var wider = form switch
        {
            Form.Narrow => _cells,
            Form.Wide => new long[Capacity],
            Form.Objects => new object?[Capacity],
            _ => new Value[Capacity],
        };
        for (var i = 0; i < Capacity && !isUnused; i++)
        {
            if (form == Form.Wide)
            {
                Unsafe.As<long[]>(wider)[i] = Unsafe.As<int[]>(_cells)[i];
            }
            else
            {
                Unsafe.As<Value[]>(wider)[i] = this[i];
            }
        }
        (_cells, _form) = (wider, form);
        _tag = form is Form.Narrow or Form.Wide ? (BitsTag)value.Content! : null;
    }

    private static bool IsNarrow(in Value value) => value.Bits == (int)value.Bits;

    private static bool IsObject(in Value value) => value.Bits == 0 && !value.IsPlain;
}
