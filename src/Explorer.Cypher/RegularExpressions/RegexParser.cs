using Explorer.Cypher.Errors;

namespace Explorer.Cypher.RegularExpressions;

/// <summary>Reads a pattern as <c>java.util.regex.Pattern</c> of Java 17 does.</summary>
internal sealed partial class RegexParser
{
    private const int DeepestNesting = 200;

    private readonly RegexSource _source;
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<int, RegexNode> _groups = [];
    private readonly List<(int Number, int Index)> _plainReferences = [];
    private RegexFlags _flags;
    private int _groupCount;
    private int _depth;

    private RegexParser(string pattern) => _source = new RegexSource(pattern);

    /// <summary>The parts of a pattern.</summary>
    /// <exception cref="RegexRefusal">It is no pattern, or one that is not served.</exception>
    public static RegexNode Parse(string pattern)
    {
        var parser = new RegexParser(pattern);
        var whole = parser.ParseAlternatives();
        if (!parser._source.IsAtEnd)
        {
            throw parser.Refuse("there is a ')' that closes no group");
        }

        parser.CheckReferences();
        return whole;
    }

    private RegexNode ParseAlternatives()
    {
        var choices = new List<RegexNode> { ParseSequence() };
        while (_source.TryTake('|'))
        {
            choices.Add(ParseSequence());
        }

        return choices.Count == 1 ? choices[0] : new AlternativesNode(choices);
    }

    private RegexNode ParseSequence()
    {
        var parts = new List<RegexNode>();
        while (_source.Peek() is not (RegexSource.End or '|' or ')'))
        {
            if (ParsePart() is { } part)
            {
                parts.Add(ParseRepeat(part));
            }
        }

        return parts.Count == 1 ? parts[0] : new SequenceNode(parts);
    }

    // Null where only flags were set.
    private RegexNode? ParsePart()
    {
        switch (_source.Peek())
        {
            case '(':
                return ParseGroup();
            case '[':
                _source.Take();
                return new CharacterNode(ParseClass());
            case '\\':
                return ParseEscape();
            case '^':
                _source.Take();
                return RegexPlaces.LineStart(_flags);
            case '$':
                _source.Take();
                return RegexPlaces.LineEnd(_flags, Has(RegexFlags.Multiline));
            case '.':
                _source.Take();
                return new CharacterNode(RegexPlaces.Dot(_flags));
            case '{':
                // What is repeated here is nothing.
                return SequenceNode.Empty;
            case '?' or '*' or '+':
                throw Refuse($"there is nothing in front of '{RegexSource.Show(_source.Peek())}' that could be repeated");
            default:
                return new CharacterNode(CaseClosure.Of(RegexSource.Plain(_source.Take()), _flags));
        }
    }

    private RegexNode ParseRepeat(RegexNode part)
    {
        var (minimum, maximum) = (0, (int?)null);
        switch (_source.Peek())
        {
            case '?':
                _source.Take();
                maximum = 1;
                break;
            case '*':
                _source.Take();
                break;
            case '+':
                _source.Take();
                minimum = 1;
                break;
            case '{':
                (minimum, maximum) = ParseCount();
                break;
            default:
                return part;
        }

        var mode =
            _source.TryTake('?') ? RepeatMode.Lazy
            : _source.TryTake('+') ? RepeatMode.Possessive
            : RepeatMode.Greedy;
        return new RepeatNode(part, minimum, maximum, mode);
    }

    private (int Minimum, int? Maximum) ParseCount()
    {
        var start = _source.Position;
        _source.Take();
        if (!IsDigit(_source.PeekRaw()))
        {
            throw Refuse("how often to repeat is written {n}, {n,} or {n,m}", start);
        }

        var minimum = ParseNumber();
        int? maximum = minimum;
        if (_source.TryTake(','))
        {
            maximum = IsDigit(_source.Peek()) ? ParseNumber() : null;
        }

        if (!_source.TryTake('}'))
        {
            throw Refuse("the '{' of how often to repeat is never closed", start);
        }

        return maximum < minimum
            ? throw Refuse($"it cannot be repeated {minimum} times at least and {maximum} at most", start)
            : (minimum, maximum);
    }

    private int ParseNumber()
    {
        var start = _source.Position;
        long number = 0;
        while (IsDigit(_source.Peek()))
        {
            number = (number * 10) + _source.Take() - '0';
            if (number > int.MaxValue)
            {
                throw Refuse("nothing can be repeated so often", start);
            }
        }

        return (int)number;
    }

    private bool Has(RegexFlags flag) => _flags.HasFlag(flag);

    private static bool IsDigit(int character) => character is >= '0' and <= '9';

    private static bool IsLetter(int character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private void Deepen()
    {
        StackGuard.Check();
        if (++_depth > DeepestNesting)
        {
            throw Refuse($"it is nested more than {DeepestNesting} deep", isValid: true);
        }
    }

    private RegexRefusal Refuse(string problem, int? position = null, bool isValid = false) =>
        new(problem, _source.IndexAt(position ?? _source.Position), isValid);
}
