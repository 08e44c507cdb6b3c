using System.Buffers;

namespace Explorer.Content.DataSets.Csv;

/// <summary>The part of a long text that is being read.</summary>
internal sealed class TextWindow(TextReader text)
{
    private char[] _buffer = new char[1 << 14];
    private int _start;
    private int _end;
    private bool _isFinal;

    /// <summary>The character at a place, counted from the start of the window; <see cref="Has"/> must have said that it is there.</summary>
    public char this[int at] => _buffer[_start + at];

    /// <summary>Whether the text goes on to that place; reads on as far as needed.</summary>
    public bool Has(int at)
    {
        while (_start + at >= _end)
        {
            if (_isFinal)
            {
                return false;
            }
            Fill();
        }

        return true;
    }

    /// <summary>The first place from another on that holds one of some characters; the end of the text if none does.</summary>
    public int Find(SearchValues<char> characters, int from)
    {
        while (Has(from))
        {
            var found = _buffer.AsSpan(_start + from, _end - _start - from).IndexOfAny(characters);
            if (found >= 0)
            {
                return from + found;
            }
            from = _end - _start;
        }

        return from;
    }

    public string Slice(int from, int to) => from == to ? "" : new string(_buffer, _start + from, to - from);

    /// <summary>Lets the window start further on.</summary>
    /// <returns>By how much all places are smaller now.</returns>
    public int Forget(int count)
    {
        _start += count;
        return count;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
        var count = text.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _isFinal = count == 0;
    }
}
