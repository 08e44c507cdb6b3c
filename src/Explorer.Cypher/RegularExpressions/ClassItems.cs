namespace Explorer.Cypher.RegularExpressions;

/// <summary>What a class holds as far as it is read. An intersection with nothing is, as in Java, one with the latest of its parts.</summary>
internal sealed class ClassItems
{
    private readonly List<(int From, int To)> _ranges = [];

    // Single characters come to the others when all is looked at.
    private readonly List<(int From, int To)> _singles = [];
    private bool _hasRanges;
    private CharacterSet? _latest;

    /// <summary>Whether it holds anything.</summary>
    public bool HasAny => _hasRanges || _singles.Count > 0;

    /// <summary>All of it.</summary>
    public CharacterSet Whole => CharacterSet.Of([.. _ranges, .. _singles]);

    /// <summary>Adds a range, a named set, or a class within the class.</summary>
    public void Add(CharacterSet set)
    {
        set.AddTo(_ranges);
        (_hasRanges, _latest) = (true, set);
    }

    /// <summary>Adds a single character, with those that differ from it by case alone where case does not matter.</summary>
    public void AddSingle(CharacterSet set)
    {
        set.AddTo(_singles);
        _latest = null;
    }

    /// <summary>Keeps what is also in another set.</summary>
    /// <param name="right">The set; null where none was written.</param>
    /// <returns>False if there is nothing on either side.</returns>
    public bool Intersect(CharacterSet? right)
    {
        if (_singles.Count > 0)
        {
            _latest = _hasRanges ? _latest : CharacterSet.Of([.. _singles]);
            _ranges.AddRange(_singles);
            _hasRanges = true;
            _singles.Clear();
        }

        _latest = right ?? _latest;
        if (_hasRanges && _latest is not null)
        {
            var both = CharacterSet.Of([.. _ranges]).Intersect(_latest);
            _ranges.Clear();
            both.AddTo(_ranges);
        }
        else if (right is not null)
        {
            right.AddTo(_ranges);
            _hasRanges = true;
        }

        return _hasRanges;
    }
}
