namespace Explorer.Cypher.RegularExpressions;

// What stands between square brackets: unions, && for what is in both, ^ for what is not. Also what looks odd is as in Java.
internal sealed partial class RegexParser
{
    private CharacterSet ParseClass()
    {
        // A ^ is a negation right behind the bracket only.
        var start = _source.Position - 1;
        var isNegated = _source.PeekRaw() == '^';
        if (isNegated)
        {
            _source.TakeRaw();
        }

        var set = ParseClassItems(start);
        _source.Take();
        return isNegated ? set.Negate() : set;
    }

    /// <summary>All up to the closing bracket, which is left.</summary>
    private CharacterSet ParseClassItems(int start)
    {
        Deepen();
        var items = new ClassItems();
        while (true)
        {
            var next = _source.Peek();
            if (next == RegexSource.End)
            {
                throw Refuse("this class is never closed by ']'", start);
            }

            if (next == '[')
            {
                _source.Take();
                items.Add(ParseClass());
            }
            else if (next == '&' && IsIntersection())
            {
                var right = ParseIntersection(start);
                if (!items.Intersect(right))
                {
                    throw Refuse("there is nothing on either side of &&");
                }
            }
            else if (next == ']' && items.HasAny)
            {
                _depth--;
                return items.Whole;
            }
            else if (ParseClassItem(out var isSingle) is var item && isSingle)
            {
                items.AddSingle(item);
            }
            else
            {
                items.Add(item);
            }
        }
    }

    private bool IsIntersection()
    {
        var position = _source.Position;
        _source.Take();
        var isOne = _source.Peek() == '&';
        _source.Position = position;
        return isOne;
    }

    // What is right of &&, up to the end of the class or the next &&.
    private CharacterSet? ParseIntersection(int start)
    {
        _source.Take();
        _source.Take();
        CharacterSet? right = null;
        while (_source.Peek() is var next && next is not (']' or '&'))
        {
            if (next == RegexSource.End)
            {
                throw Refuse("this class is never closed by ']'", start);
            }

            if (next == '[')
            {
                _source.Take();
                var inner = ParseClass();
                right = right?.Union(inner) ?? inner;
            }
            else
            {
                var rest = ParseClassItems(start);
                right = right?.Union(rest) ?? rest;
            }
        }

        return right;
    }

    private CharacterSet ParseClassItem(out bool isSingle)
    {
        isSingle = false;
        var start = _source.Position;
        int from;
        if (_source.Peek() == '\\')
        {
            // At an end of a range \v is what it was in old patterns, one character.
            var isTab = _source.PeekRaw(1) == 'v' && _source.PeekRaw(2) == '-';
            if (!isTab && ParseSetEscape() is { } set)
            {
                return set;
            }

            from = isTab ? TakeVerticalTab() : ParseCharacterEscape();
        }
        else
        {
            from = RegexSource.Plain(_source.Take());
        }

        if (_source.Peek() != '-' || _source.PeekRaw(1) is '[' or ']')
        {
            isSingle = true;
            return CaseClosure.Of(from, _flags);
        }

        _source.Take();
        var to = ParseRangeEnd(start);
        return to < from ? throw Refuse("the range ends before it begins", start) : CaseClosure.OfRange(from, to, _flags);
    }

    private int ParseRangeEnd(int start)
    {
        if (_source.Peek() == RegexSource.End)
        {
            throw Refuse("the range has no end", start);
        }

        if (_source.Peek() != '\\')
        {
            return RegexSource.Plain(_source.Take());
        }

        if (_source.PeekRaw(1) == 'v')
        {
            return TakeVerticalTab();
        }

        return ParseSetEscape() is null ? ParseCharacterEscape() : throw Refuse("a range ends with one character, not with many", start);
    }

    private int TakeVerticalTab()
    {
        _source.TakeRaw();
        _source.TakeRaw();
        return '\v';
    }
}
