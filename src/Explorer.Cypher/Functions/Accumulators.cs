using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions;

internal sealed class CountAccumulator(bool countNulls) : Accumulator
{
    private long _count;

    public override void Add(Value value, Value second = default) => _count += countNulls || !value.IsNull ? 1 : 0;

    public override Value Result() => _count;
}

internal sealed class CollectAccumulator : Accumulator
{
    private readonly List<Value> _items = [];

    public override void Add(Value value, Value second = default)
    {
        if (!value.IsNull)
        {
            _items.Add(value);
        }
    }

    public override Value Result() => Value.List([.. _items]);
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
}

internal sealed class SumAccumulator : Accumulator
{
    private Value _sum;

    public override void Add(Value value, Value second = default)
    {
        if (value.IsNull)
        {
            return;
        }
        if (!value.IsNumber && value.Kind != ValueKind.Duration)
        {
            throw ValueErrors.WrongArgument("sum()", "numbers or DURATIONs", value);
        }
        // Beginning with 0 rather than with the value makes a sum of minus zero 0.0.
        _sum = Arithmetic.Add(
            _sum.IsNull && value.IsNumber ? 0
                : _sum.IsNull ? Value.Duration(default)
                : _sum,
            value
        );
    }

    public override Value Result() => _sum.IsNull ? 0 : _sum;
}

internal sealed class AverageAccumulator : Accumulator
{
    private long _count;
    private double _mean;
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
        }
        else
        {
            // A running mean, so that many large numbers do not overflow their sum.
            _mean += (value.AsFloat() - _mean) / _count;
        }
    }

    public override Value Result() =>
        _count == 0 ? Value.Null
        : _kind == ValueKind.Duration ? Value.Duration(_durations / _count)
        : _mean;
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
            _values.Add(value);
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
