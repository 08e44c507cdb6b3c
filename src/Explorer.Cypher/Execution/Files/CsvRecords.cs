using System.Text;
using Explorer.Cypher.Expressions;

namespace Explorer.Cypher.Execution.Files;

/// <summary>
/// Reads the records of a CSV text as Neo4j does: a field that begins with a quote ends with one and may hold anything, a quote in it being doubled or
/// behind a backslash; any other field is taken as it stands. Lines with nothing on them are no records.
/// </summary>
/// <param name="text">The text; it is read as records are asked for.</param>
/// <param name="terminator">What stands between fields.</param>
/// <param name="gate">Passed as letters are read; bounds what one record holds.</param>
internal sealed class CsvRecords(TextReader text, char terminator, IWorkGate gate)
{
    private const int LongestField = 16_777_216;

    private const int LettersBetweenLooks = 1024;

    // A value is 16 bytes, and its text an object with two bytes for each letter; the gate counts by 24.
    private const int LettersPerWeight = 12;

    private readonly StringBuilder _field = new();
    private int _line = 1;
    private long _letters; // of the record that is being read

    /// <summary>The fields of the next record, null for one with nothing in it; null at the end.</summary>
    /// <exception cref="FormatException">A quote is not closed, or something follows a closing one.</exception>
    public string?[]? Read()
    {
        SkipEmptyLines();
        if (text.Peek() < 0)
        {
            return null;
        }

        var fields = new List<string?>();
        _letters = 0;
        do
        {
            gate.Pass();
            gate.Reserve((2L * fields.Count) + (_letters / LettersPerWeight));
            fields.Add(text.Peek() == '"' ? ReadQuoted() : ReadPlain());
        } while (Accept(terminator));
        EndLine();
        return [.. fields];
    }

    private string? ReadPlain()
    {
        _field.Clear();
        while (text.Peek() is >= 0 and not '\n' and not '\r' && text.Peek() != terminator)
        {
            Append((char)text.Read());
        }

        return _field.Length == 0 ? null : _field.ToString();
    }

    private string ReadQuoted()
    {
        var start = _line;
        _ = text.Read();
        _field.Clear();
        while (true)
        {
            switch (text.Read())
            {
                case < 0:
                    throw new FormatException($"the quote that begins on line {start} is never closed");
                case '"' when Accept('"'):
                    Append('"');
                    break;
                case '"':
                    return text.Peek() < 0 || text.Peek() is '\n' or '\r' || text.Peek() == terminator
                        ? _field.ToString()
                        : throw new FormatException(
                            $"on line {_line} something follows the quote that closes a field: write a quote inside a field twice"
                        );
                case '\\' when text.Peek() is '"' or '\\':
                    Append((char)text.Read());
                    break;
                case '\n':
                    _line++;
                    Append('\n');
                    break;
                case var other:
                    Append((char)other);
                    break;
            }
        }
    }

    private void Append(char letter)
    {
        _field.Append(letter);
        if (++_letters % LettersBetweenLooks == 0)
        {
            gate.Pass();
            gate.Reserve(_letters / LettersPerWeight);
        }
        if (_field.Length > LongestField)
        {
            throw new FormatException($"the field on line {_line} has more than {LongestField} letters; is a quote never closed?");
        }
    }

    private void SkipEmptyLines()
    {
        while (text.Peek() is '\n' or '\r')
        {
            gate.Pass();
            EndLine();
        }
    }

    private void EndLine()
    {
        Accept('\r');
        if (Accept('\n'))
        {
            _line++;
        }
    }

    private bool Accept(char wanted)
    {
        if (text.Peek() != wanted)
        {
            return false;
        }

        _ = text.Read();
        return true;
    }
}
