using System.Text;

namespace Explorer.Cypher.RegularExpressions;

// What stands between parentheses, and what refers to it.
internal sealed partial class RegexParser
{
    private RegexNode? ParseGroup()
    {
        var start = _source.Position;
        var before = _flags;
        _source.Take();
        if (!_source.TryTake('?'))
        {
            return Finish(start, before, ++_groupCount, isAtomic: false);
        }

        switch (_source.PeekRaw())
        {
            case ':':
                _source.TakeRaw();
                return Finish(start, before, 0, isAtomic: false);
            case '>':
                _source.TakeRaw();
                return Finish(start, before, 0, isAtomic: true);
            case '=' or '!':
                return new LookNode(Finish(start, before, 0, false, out var isNegative), IsBehind: false, isNegative);
            case '<' when _source.PeekRaw(1) is '=' or '!':
                _source.TakeRaw();
                var behind = Finish(start, before, 0, false, out var isNotBehind);
                CheckBehind(behind, start);
                return new LookNode(behind, IsBehind: true, isNotBehind);
            case '<':
                _source.TakeRaw();
                var name = ParseGroupName();
                if (!_names.TryAdd(name, _groupCount + 1))
                {
                    throw Refuse($"there is a group <{name}> already", start);
                }

                return Finish(start, before, ++_groupCount, isAtomic: false);
            default:
                return ParseFlags(start, before);
        }
    }

    private void CheckBehind(RegexNode behind, int start)
    {
        if (!BehindLength.IsSeen(behind))
        {
            throw Refuse("what is looked for behind must have a greatest length that can be seen", start);
        }

        if (BehindLength.IsLost(behind))
        {
            throw Refuse("what is looked for behind is endless and more, which Java does not find", start, isValid: true);
        }

        if (RegexShape.Within(behind).Any(part => part is SignNode { Longest: 0 }))
        {
            throw Refuse(@"\X is not served in what is looked for behind", start, isValid: true);
        }
    }

    private GroupNode Finish(int start, RegexFlags before, int number, bool isAtomic, out bool isNegative)
    {
        isNegative = _source.TakeRaw() == '!';
        return Finish(start, before, number, isAtomic);
    }

    private GroupNode Finish(int start, RegexFlags before, int number, bool isAtomic)
    {
        Deepen();
        var inside = ParseAlternatives();
        if (!_source.TryTake(')'))
        {
            throw Refuse("this group is never closed", start);
        }

        _depth--;
        Set(before);
        var group = new GroupNode(inside, number, isAtomic);
        if (number > 0)
        {
            _groups[number] = group;
        }

        return group;
    }

    private GroupNode? ParseFlags(int start, RegexFlags before)
    {
        var isOn = true;
        var flags = _flags;
        while (true)
        {
            var letter = _source.Peek();
            switch (letter)
            {
                case '-' when isOn:
                    isOn = false;
                    break;
                case ')':
                    Set(flags);
                    _source.Take();
                    return null;
                case ':':
                    Set(flags);
                    _source.Take();
                    return Finish(start, before, 0, isAtomic: false);
                case 'c':
                    throw Refuse("the flag c (canonical equivalence) is not served", isValid: true);
                default:
                    var flag = FlagOf(letter) ?? throw UnknownFlag(letter);
                    flags = isOn ? flags | flag : flags & ~flag;
                    break;
            }

            _source.Take();
        }
    }

    private RegexRefusal UnknownFlag(int letter) =>
        Refuse(
            letter == RegexSource.End
                ? "the '(?' is never closed"
                : $"(?{RegexSource.Show(letter)} means nothing; flags are i, d, m, s, u, x and U, and groups (?:…), (?=…), (?!…), (?<=…), (?<!…), (?>…) and (?<name>…)"
        );

    private static RegexFlags? FlagOf(int letter) =>
        letter switch
        {
            'i' => RegexFlags.IgnoreCase,
            'd' => RegexFlags.UnixLines,
            'm' => RegexFlags.Multiline,
            's' => RegexFlags.DotAll,
            'u' => RegexFlags.UnicodeCase,
            'x' => RegexFlags.Comments,
            'U' => RegexFlags.UnicodeClasses | RegexFlags.UnicodeCase,
            _ => null,
        };

    private void Set(RegexFlags flags)
    {
        _flags = flags;
        _source.SkipsComments = Has(RegexFlags.Comments);
        _source.EndsLinesByFeed = Has(RegexFlags.UnixLines);
    }

    private string ParseGroupName()
    {
        var start = _source.Position;
        if (!IsLetter(_source.PeekRaw()))
        {
            throw Refuse("the name of a group begins with a letter from a to z");
        }

        var name = new StringBuilder();
        while (IsLetter(_source.PeekRaw()) || IsDigit(_source.PeekRaw()))
        {
            name.Append((char)_source.TakeRaw());
        }

        return _source.TakeRaw() == '>' ? name.ToString() : throw Refuse("the name of a group ends with '>'", start);
    }

    private BackReferenceNode ParseNamedReference(int start)
    {
        if (_source.TakeRaw() != '<')
        {
            throw Refuse(@"\k is followed by the name of a group: \k<name>", start);
        }

        var name = ParseGroupName();
        return _names.TryGetValue(name, out var number)
            ? Reference(number, start)
            : throw Refuse($"there is no group <{name}> in front of this", start);
    }

    // As many digits as make the number of a group that there is by now; the first in any case.
    private BackReferenceNode ParseNumberedReference(int digit, int start)
    {
        var number = digit - '0';
        while (IsDigit(_source.PeekRaw()) && (number * 10) + _source.PeekRaw() - '0' <= _groupCount)
        {
            number = (number * 10) + _source.TakeRaw() - '0';
        }

        return Reference(number, start);
    }

    private BackReferenceNode Reference(int number, int start)
    {
        if (Has(RegexFlags.IgnoreCase) && !Has(RegexFlags.UnicodeCase))
        {
            _plainReferences.Add((number, start));
        }

        return new BackReferenceNode(number, Has(RegexFlags.IgnoreCase));
    }

    // A reference under (?i) ignores the case of a to z alone, which cannot be said to the matcher; it makes a difference only where a group may match other letters.
    private void CheckReferences()
    {
        foreach (var (number, start) in _plainReferences)
        {
            if (_groups.TryGetValue(number, out var group) && RegexShape.SetsOf(group).Any(CaseClosure.HasCaseBeyondAscii))
            {
                throw Refuse(
                    "a reference to a group that ignores the case of a to z only is not served where the group matches other letters too; write (?iu)",
                    start,
                    isValid: true
                );
            }
        }
    }
}
