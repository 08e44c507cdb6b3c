namespace Explorer.Cypher.Functions;

/// <summary>
/// A sum of floats that keeps what rounding takes from it (Neumaier's form of Kahan's method): 0.1 + 0.2 + 0.3 is 0.6, and a thousand tenths are 100.0. What is beyond the largest float is infinite, as in a
/// sum of one by one.
/// </summary>
internal struct CompensatedSum
{
    // Integers up to here are floats without rounding.
    private const long LastExact = 1L << 53;

    private double _sum;
    private double _lost;

    /// <summary>The sum.</summary>
    public readonly double Total => IsFinite ? _sum + _lost : _sum;

    /// <summary>Whether it is a number.</summary>
    public readonly bool IsFinite => double.IsFinite(_sum);

    /// <summary>Adds a number.</summary>
    public void Add(double number)
    {
        var sum = _sum + number;
        _lost += Math.Abs(_sum) >= Math.Abs(number) ? _sum - sum + number : number - sum + _sum;
        _sum = sum;
    }

    /// <summary>Adds an integer, with all its digits.</summary>
    public void Add(long number)
    {
        if (number is <= LastExact and >= -LastExact)
        {
            Add((double)number);
            return;
        }

        var low = number & uint.MaxValue;
        Add((double)(number - low));
        Add((double)low);
    }

    /// <summary>The sum divided by a count, rounded once.</summary>
    public readonly double Over(long count)
    {
        if (!IsFinite)
        {
            return _sum / count;
        }

        var mean = _sum / count;
        var rest = Math.FusedMultiplyAdd(-mean, count, _sum) + _lost;
        return mean + (rest / count);
    }

    /// <summary>The same sum in other units; exact where the factor is a power of two.</summary>
    public readonly CompensatedSum Times(double factor) => new() { _sum = _sum * factor, _lost = _lost * factor };
}
