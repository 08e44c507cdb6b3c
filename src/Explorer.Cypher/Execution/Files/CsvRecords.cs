using System.Text;

namespace Explorer.Cypher.Execution.Files;

/// <summary>
/// Reads the records of a CSV text as Neo4j does: a field that begins with a quote ends with one and may hold anything, a quote in it being doubled or
/// behind a backslash; any other field is taken as it stands. Lines with nothing on them are no records.
/// </summary>
/// <param name="text">The text; it is read as records are asked for.</param>
/// <param name="terminator">What stands between fields.</param>
internal sealed class CsvRecords(TextReader text, char terminator)
{
    private readonly StringBuilder _field = new();
    private int _line = 1;

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
        do
        {
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
            _field.Append((char)text.Read());
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
                    _field.Append('"');
                    break;
                case '"':
                    return text.Peek() < 0 || text.Peek() is '\n' or '\r' || text.Peek() == terminator
                        ? _field.ToString()
                        : throw new FormatException(
                            $"on line {_line} something follows the quote that closes a field: write a quote inside a field twice"
                        );
                case '\\' when text.Peek() is '"' or '\\':
                    _field.Append((char)text.Read());
                    break;
                case '\n':
                    _line++;
                    _field.Append('\n');
                    break;
                case var other:
                    _field.Append((char)other);
                    break;
            }
        }
    }

    private void SkipEmptyLines()
    {
        while (text.Peek() is '\n' or '\r')
        {
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
