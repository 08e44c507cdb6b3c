using System.Buffers;
using System.Text;
using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.DataSets.Csv;

/// <summary>
/// Reads RFC 4180 text row by row and remembers the line and character of every cell, also behind quoted line breaks. What is broken becomes a problem, and
/// the reading goes on where the next row most likely starts. Of a long text only the current row is in memory.
/// </summary>
/// <param name="file">The file, for problems.</param>
/// <param name="text">Its text.</param>
/// <param name="problems">Takes up what is wrong.</param>
/// <param name="separator">What stands between two cells.</param>
internal sealed class CsvReader(string file, TextReader text, List<Problem> problems, char separator = ',')
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;\t|\"\r\n");

    private readonly StringBuilder _quoted = new();
    private readonly TextWindow _text = new(text);
    private int _at;
    private int _line = 1;
    private int _lineStart;
    private int _cellsExpected;

    /// <summary>How the lines ended so far.</summary>
    public LineEnds LineEnds { get; } = new();

    /// <summary>Whether the quotes of the last row were broken, so that its cells may be others than were meant.</summary>
    public bool IsRowBroken { get; private set; }

    /// <summary>The cells of the next row; null at the end. Empty lines are passed over.</summary>
    public List<Cell>? ReadRow()
    {
        // Places in the window are good for one row.
        _lineStart -= _text.Forget(_at);
        _at = 0;
        while (IsLineEnd(_at))
        {
            EndLine();
        }
        if (!_text.Has(_at))
        {
            return null;
        }
        var cells = new List<Cell>(_cellsExpected);
        IsRowBroken = false;
        while (true)
        {
            cells.Add(ReadCell(isFirst: cells.Count == 0));
            if (_text.Has(_at) && _text[_at] == separator)
            {
                _at++;
                continue;
            }

            if (_text.Has(_at))
            {
                EndLine();
            }
            _cellsExpected = cells.Count;
            return cells;
        }
    }

    private int Column => _at - _lineStart + 1;

    private Cell ReadCell(bool isFirst)
    {
        var quote = AfterSpaces(_at);
        var isQuoted = _text.Has(quote) && _text[quote] == '"';
        _at = isQuoted ? quote : _at;
        var (line, column) = (_line, Column);
        return new Cell(isQuoted ? ReadQuoted(isFirst) : ReadPlain(), line, column);
    }

    private int AfterSpaces(int at)
    {
        while (_text.Has(at) && _text[at] is ' ' or '\u00A0')
        {
            at++;
        }
        return at;
    }

    private string ReadPlain()
    {
        var from = _at;
        var isStray = false;
        for (_at = _text.Find(Marks, _at); !IsCellEnd(); _at = _text.Find(Marks, _at + 1))
        {
            if (_text[_at] != '"' || isStray || IsRowBroken)
            {
                continue;
            }
            Report(
                ProblemKind.StrayQuote,
                _line,
                Column,
                "A quote stands inside a cell that is not quoted.",
                "Put the whole cell in quotes and double each quote in it."
            );
            isStray = true;
        }

        return _text.Slice(from, _at);
    }

    private string ReadQuoted(bool isFirst)
    {
        var (openAt, openLine, openLineStart) = (_at, _line, _lineStart);
        _quoted.Clear();
        _at++;
        while (_text.Has(_at))
        {
            var c = _text[_at];
            if (c == '"' && _text.Has(_at + 1) && _text[_at + 1] == '"')
            {
                _quoted.Append('"');
                _at += 2;
            }
            else if (c == '"')
            {
                _at++;
                var end = AfterSpaces(_at);
                // A quote that "closes" lines further down, in the middle of a text, is the opening one of another cell.
                if (_line != openLine && !IsCellEnd(end))
                {
                    break;
                }
                _at = IsCellEnd(end) ? end : _at;
                return _quoted.ToString() + ReadAfterQuote();
            }
            else if (c is '\n' or '\r')
            {
                // A text has the same line breaks wherever it was saved.
                _quoted.Append('\n');
                EndLine();
            }
            else
            {
                _quoted.Append(c);
                _at++;
            }
        }

        (_at, _line, _lineStart) = (openAt, openLine, openLineStart);
        Report(
            ProblemKind.UnterminatedQuote,
            _line,
            Column,
            "A quote opens here and is never closed.",
            "Close the cell with a quote; double each quote inside it."
        );
        if (isFirst)
        {
            // The first cell is the id: what else refers to it should find it.
            _at++;
            return ReadPlain();
        }

        while (_text.Has(_at) && _text[_at] is not '\r' and not '\n')
        {
            _at++;
        }
        return _text.Slice(openAt + 1, _at);
    }

    private string ReadAfterQuote()
    {
        if (IsCellEnd())
        {
            return "";
        }
        Report(
            ProblemKind.StrayQuote,
            _line,
            Column,
            "Text follows a closing quote.",
            "Put the whole cell in quotes and double each quote in it."
        );
        return ReadPlain();
    }

    private bool IsCellEnd() => IsCellEnd(_at);

    private bool IsCellEnd(int at) => !_text.Has(at) || _text[at] == separator || IsLineEnd(at);

    private bool IsLineEnd(int at) => _text.Has(at) && _text[at] is '\n' or '\r';

    private void EndLine()
    {
        var first = _text[_at];
        var length = first == '\r' && _text.Has(_at + 1) && _text[_at + 1] == '\n' ? 2 : 1;
        LineEnds.Add(length, first);
        _at += length;
        (_line, _lineStart) = (_line + 1, _at);
    }

    private void Report(ProblemKind kind, int line, int column, string message, string remedy)
    {
        IsRowBroken = true;
        problems.Add(new Problem(kind, file, line, column, null, message, remedy));
    }
}
