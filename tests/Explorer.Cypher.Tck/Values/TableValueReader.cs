using System.Globalization;
using System.Text;

namespace Explorer.Cypher.Tck.Values;

/// <summary>
/// Reads the value syntax of the kit's tables. Results are null, bool, long, double, string, List of object, Dictionary of object,
/// or <see cref="EntityText"/>.
/// </summary>
internal sealed class TableValueReader
{
    private readonly string _text;
    private int _offset;

    private TableValueReader(string text) => _text = text;

    private char Current => _offset < _text.Length ? _text[_offset] : '\0';

    public static object? Read(string text)
    {
        var reader = new TableValueReader(text.Trim());
        var value = reader.ReadValue();
        reader.SkipBlanks();
        return reader._offset == reader._text.Length ? value : throw reader.Broken("the end");
    }

    private object? ReadValue()
    {
        SkipBlanks();
        return Current switch
        {
            '\'' => ReadText(),
            '[' => ReadListOrRelationship(),
            '{' => ReadMap(),
            '(' => new EntityText(ReadNode()),
            '<' => new EntityText(ReadPath()),
            _ => ReadWord(),
        };
    }

    private object? ReadWord()
    {
        var start = _offset;
        while (char.IsLetterOrDigit(Current) || Current is '-' or '+' or '.' or '_')
        {
            _offset++;
        }
        var word = _text[start.._offset];
        return word switch
        {
            "null" => null,
            "true" => true,
            "false" => false,
            "NaN" => double.NaN,
            "Inf" or "Infinity" => double.PositiveInfinity,
            "-Inf" or "-Infinity" => double.NegativeInfinity,
            "" => throw Broken("a value"),
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
            _ => double.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture),
        };
    }

    private string ReadText()
    {
        var value = new StringBuilder();
        Expect('\'');
        while (Current != '\'')
        {
            if (_offset >= _text.Length)
            {
                throw Broken("a closing quote");
            }
            if (Current == '\\' && _offset + 1 < _text.Length)
            {
                _offset++;
            }
            value.Append(Current);
            _offset++;
        }

        _offset++;
        return value.ToString();
    }

    private object ReadListOrRelationship()
    {
        if (_offset + 1 < _text.Length && _text[_offset + 1] == ':')
        {
            return new EntityText(ReadRelationship());
        }
        Expect('[');
        List<object?> items = [];
        while (!Accept(']'))
        {
            items.Add(ReadValue());
            Accept(',');
        }

        return items;
    }

    private Dictionary<string, object?> ReadMap()
    {
        Expect('{');
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (!Accept('}'))
        {
            var key = ReadName();
            Expect(':');
            map[key] = ReadValue();
            Accept(',');
        }

        return map;
    }

    private string ReadNode()
    {
        Expect('(');
        List<string> labels = [];
        while (Accept(':'))
        {
            labels.Add(ReadName());
        }
        SkipBlanks();
        var properties = Current == '{' ? ReadMap() : [];
        Expect(')');
        return CanonicalText.Node(labels, properties);
    }

    private string ReadRelationship()
    {
        Expect('[');
        Expect(':');
        var type = ReadName();
        SkipBlanks();
        var properties = Current == '{' ? ReadMap() : [];
        Expect(']');
        return CanonicalText.Relationship(type, properties);
    }

    private string ReadPath()
    {
        Expect('<');
        var path = new StringBuilder(ReadNode());
        while (!Accept('>'))
        {
            var incoming = Accept('<');
            Expect('-');
            var relationship = ReadRelationship();
            Expect('-');
            if (!incoming)
            {
                Expect('>');
            }
            path.Append(incoming ? "<-" : "-").Append(relationship).Append(incoming ? "-" : "->").Append(ReadNode());
        }

        return $"<{path}>";
    }

    private string ReadName()
    {
        SkipBlanks();
        var start = _offset;
        if (Current == '`')
        {
            var close = _text.IndexOf('`', _offset + 1);
            _offset = close + 1;
            return _text[(start + 1)..close];
        }

        while (char.IsLetterOrDigit(Current) || Current is '_' or '.')
        {
            _offset++;
        }
        return _offset > start ? _text[start.._offset] : throw Broken("a name");
    }

    private void SkipBlanks()
    {
        while (char.IsWhiteSpace(Current))
        {
            _offset++;
        }
    }

    private bool Accept(char wanted)
    {
        SkipBlanks();
        if (Current != wanted)
        {
            return false;
        }
        _offset++;
        return true;
    }

    private void Expect(char wanted)
    {
        if (!Accept(wanted))
        {
            throw Broken($"'{wanted}'");
        }
    }

    private FormatException Broken(string expected) => new($"Expected {expected} at {_offset} of the table value {_text}");
}
