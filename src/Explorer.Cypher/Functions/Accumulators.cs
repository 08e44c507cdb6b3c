using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions;

internal sealed class CountAccumulator(bool countNulls) : Accumulator
{
    private long _count;

    public override void Add(Value value, Value second = default) => _count += countNulls || !value.IsNull ? 1 : 0;

    public override Value Result() => _count;

    internal override bool IsInAnyOrder => true;

    internal override bool TryMerge(Accumulator other)
    {
        _count += ((CountAccumulator)other)._count;
        return true;
    }
}

internal sealed class CollectAccumulator : Accumulator
{
    private readonly List<Value> _items = [];

    public override void Add(Value value, Value second = default)
    {
        if (!value.IsNull)
        {
            _items.Append(value, Work);
        }
    }

    public override Value Result()
    {
        Work?.Reserve(Growth.WeightOf(_items.Count));
        return Value.List([.. _items]);
    }
}

/// <summary>min (sign -1) or max (sign 1).</summary>
internal sealed class ExtremeAccumulator(int sign) : Accumulator
{
    private Value _best;

    public override void Add(Value value, Value second = default)
    {
        if (!value.IsNull && (_best.IsNull || ValueOrder.Compare(value, _best) * sign > 0))
        {
            _best = value;
        }
    }

    public override Value Result() => _best;

    internal override bool IsInAnyOrder => true;

    internal override bool TryMerge(Accumulator other)
    {
        var best = ((ExtremeAccumulator)other)._best;
        // Of equal values that are not the same, such as 1 and 1.0, the first counts, and nobody knows here which that was.
        var areEqual = !best.IsNull && !_best.IsNull && ValueOrder.Compare(best, _best) == 0;
        if (
            areEqual
            && !(best.Kind == _best.Kind && best.Kind is ValueKind.Integer or ValueKind.String or ValueKind.Boolean or ValueKind.Date)
        )
        {
            return false;
        }

        Add(best);
        return true;
    }
}

internal sealed class SumAccumulator : Accumulator
{
    // A sum of integers that has never been larger is the same in any order: no part of it can have been too large.
    private const long LastInAnyOrder = 1L << 56;

    // All numbers while they are integers, then nothing: the floats' sum has them.
    private long _integers;
    private CompensatedSum _floats;
    private CypherDuration _durations;
    private ValueKind _kind;
    private bool _wasLarge;

    internal override bool IsInAnyOrder => !_wasLarge && _kind is ValueKind.Null or ValueKind.Integer;

    public override void Add(Value value, Value second = default)
    {
        if (value.IsNull)
        {
            return;
        }
        if (value.Kind == ValueKind.Integer && _kind is ValueKind.Null or ValueKind.Integer)
        {
            _integers = Arithmetic.AddIntegers(_integers, value.AsInteger()).AsInteger();
            _kind = ValueKind.Integer;
            _wasLarge |= _integers is > LastInAnyOrder or < -LastInAnyOrder;
        }
        else if (value.IsNumber && _kind != ValueKind.Duration)
        {
            AddFloat(value);
        }
        else
        {
            AddDuration(value);
        }
    }

    public override Value Result() =>
        _kind switch
        {
            ValueKind.Float => _floats.Total,
            ValueKind.Duration => Value.Duration(_durations),
            _ => _integers,
        };

    internal override bool TryMerge(Accumulator other)
    {
        if (!IsInAnyOrder || !other.IsInAnyOrder)
        {
            return false;
        }
        if (((SumAccumulator)other)._kind == ValueKind.Integer)
        {
            Add(other.Result());
        }

        return true;
    }

    private void AddFloat(Value value)
    {
        if (_kind == ValueKind.Integer)
        {
            _floats.Add(_integers);
        }
        _kind = ValueKind.Float;
        if (value.Kind == ValueKind.Integer)
        {
            _floats.Add(value.AsInteger());
        }
        else
        {
            _floats.Add(value.AsFloat());
        }
    }

    private void AddDuration(Value value)
    {
        if (!value.IsNumber && value.Kind != ValueKind.Duration)
        {
            throw ValueErrors.WrongArgument("sum()", "numbers or DURATIONs", value);
        }
        // Numbers and durations do not go together, and + says so.
        var before = _kind == ValueKind.Null ? Value.Duration(_durations) : Result();
        _durations = Arithmetic.Add(before, value).AsDuration();
        _kind = ValueKind.Duration;
    }
}

internal sealed class AverageAccumulator : Accumulator
{
    // Many large numbers may not overflow their sum: it is then kept in larger units.
    private const double Unit = 1.0 / (1L << 62) / 4;

    // A sum of integers that has never been larger is the same in any order: no part of it was rounded.
    private const double LastInAnyOrder = 1L << 48;

    private long _count;
    private CompensatedSum _sum;
    private bool _isInUnits;
    private bool _isInOrder;
    private CypherDuration _durations;
    private ValueKind _kind;

    public override void Add(Value value, Value second = default)
    {
        if (value.IsNull)
        {
            return;
        }
        var kind = value.IsNumber ? ValueKind.Float : value.Kind;
        if (kind is not (ValueKind.Float or ValueKind.Duration) || (_count > 0 && kind != _kind))
        {
            throw ValueErrors.WrongArgument("avg()", _count > 0 ? $"values of one type ({_kind.Name()})" : "numbers or DURATIONs", value);
        }
        _kind = kind;
        _count++;
        if (kind == ValueKind.Duration)
        {
            _durations += value.AsDuration();
            _isInOrder = true;
        }
        else if (value.Kind == ValueKind.Integer && !_isInUnits)
        {
            _sum.Add(value.AsInteger());
            _isInOrder |= Math.Abs(_sum.Total) > LastInAnyOrder;
        }
        else
        {
            AddFloat(value.AsFloat());
            _isInOrder = true;
        }
    }

    public override Value Result() =>
        _count == 0 ? Value.Null
        : _kind == ValueKind.Duration ? Value.Duration(_durations / _count)
        : _isInUnits ? _sum.Over(_count) / Unit
        : _sum.Over(_count);

    internal override bool IsInAnyOrder => !_isInOrder;

    internal override bool TryMerge(Accumulator other)
    {
        var mean = (AverageAccumulator)other;
        if (_isInOrder || mean._isInOrder)
        {
            return false;
        }
        if (mean._count > 0)
        {
            _kind = mean._kind;
            _count += mean._count;
            _sum.Add(mean._sum.Total);
        }

        return true;
    }

    private void AddFloat(double number)
    {
        var before = _sum;
        _sum.Add(_isInUnits ? number * Unit : number);
        if (!_sum.IsFinite && before.IsFinite && double.IsFinite(number))
        {
            _isInUnits = true;
            _sum = before.Times(Unit);
            _sum.Add(number * Unit);
        }
    }
}

internal sealed class DeviationAccumulator(string name, bool sample) : Accumulator
{
    private long _count;
    private double _mean;
    private double _squares;

    public override void Add(Value value, Value second = default)
    {
        if (value.IsNull)
        {
            return;
        }
        // Welford's method: stable where the mean is large and the spread small.
        var number = value.Number($"{name}()");
        _count++;
        var distance = number - _mean;
        _mean += distance / _count;
        _squares += distance * (number - _mean);
    }

    public override Value Result() =>
        _count == 0 ? Value.Null
        : _count == 1 ? 0.0
        : Math.Sqrt(_squares / (sample ? _count - 1 : _count));
}

internal sealed class PercentileAccumulator(string name, bool interpolate) : Accumulator
{
    private readonly List<Value> _values = [];
    private double? _percentile;

    public override void Add(Value value, Value second = default)
    {
        if (_percentile is null)
        {
            var percentile = second.Number($"{name}()");
            _percentile = percentile is >= 0 and <= 1
                ? percentile
                : throw ValueErrors.OutOfRange($"{name}() expects a percentile from 0.0 to 1.0, but got {second}");
        }
        if (!value.IsNull)
        {
            value.Number($"{name}()");
            _values.Append(value, Work);
        }
    }

    public override Value Result()
    {
        if (_values.Count == 0)
        {
            return Value.Null;
        }
        GatedSort.Sort(_values, ValueOrder.Compare, Work);
        var percentile = _percentile!.Value;
        if (!interpolate)
        {
            var rank = (int)Math.Ceiling(percentile * _values.Count) - 1;
            return _values[Math.Max(0, rank)];
        }
        var position = percentile * (_values.Count - 1);
        var below = (int)Math.Floor(position);
        // What lies on a value is that value, an integer if it is one; only between two is there anything to compute.
        if (below == position)
        {
            return _values[below];
        }
        var (low, high) = (_values[below].AsFloat(), _values[(int)Math.Ceiling(position)].AsFloat());
        return low == high ? low : low + ((high - low) * (position - below));
    }
}
