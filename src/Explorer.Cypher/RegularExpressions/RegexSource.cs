using System.Text;

namespace Explorer.Cypher.RegularExpressions;

/// <summary>The characters of a pattern one after the other. What stands between <c>\Q</c> and <c>\E</c> comes as characters that mean themselves.</summary>
internal sealed class RegexSource
{
    /// <summary>What comes after the last character.</summary>
    public const int End = -1;

    // Added to a quoted character, so that it is none of those that mean something.
    private const int Quoted = 0x400000;

    private readonly List<int> _characters = [];
    private readonly List<int> _indexes = [];

    public RegexSource(string pattern)
    {
        var quoted = false;
        for (var i = 0; i < pattern.Length; )
        {
            var isEscape = pattern[i] == '\\' && i + 1 < pattern.Length;
            if (isEscape && pattern[i + 1] == (quoted ? 'E' : 'Q'))
            {
                quoted = !quoted;
                i += 2;
                continue;
            }

            Add(pattern, ref i, quoted);
            if (isEscape && !quoted)
            {
                // The character behind a backslash belongs to it, be it another backslash.
                Add(pattern, ref i, quoted: false);
            }
        }

        _indexes.Add(pattern.Length);
    }

    /// <summary>How many characters have been taken.</summary>
    public int Position { get; set; }

    /// <summary>Whether white space and comments are passed over.</summary>
    public bool SkipsComments { get; set; }

    /// <summary>Whether only <c>\n</c> ends a comment.</summary>
    public bool EndsLinesByFeed { get; set; }

    /// <summary>Where in the pattern the next character stands.</summary>
    public int Index => IndexAt(Position);

    /// <summary>Whether there are no more characters.</summary>
    public bool IsAtEnd => Peek() == End;

    /// <summary>Where in the pattern a character stands.</summary>
    public int IndexAt(int position) => _indexes[Math.Min(position, _indexes.Count - 1)];

    /// <summary>The next character that means something; <see cref="End"/> at the end.</summary>
    public int Peek()
    {
        SkipComments();
        return At(Position);
    }

    /// <summary>A character further on, whatever it is; 0 is the next.</summary>
    public int PeekRaw(int further = 0) => At(Position + further);

    /// <summary>Takes the next character that means something.</summary>
    public int Take()
    {
        var character = Peek();
        Position++;
        return character;
    }

    /// <summary>Takes the next character, whatever it is.</summary>
    public int TakeRaw() => At(Position++);

    /// <summary>Takes the next character if it is this one.</summary>
    public bool TryTake(int character)
    {
        if (Peek() != character)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>The character itself, also if it was quoted.</summary>
    public static int Plain(int character) => character >= Quoted ? character - Quoted : character;

    /// <summary>A character as a message shows it.</summary>
    public static string Show(int character) => character < 0 ? "the end" : new Rune(Plain(character)).ToString();

    private int At(int position) => position < _characters.Count ? _characters[position] : End;

    private void Add(string pattern, ref int i, bool quoted)
    {
        var isPair = char.IsHighSurrogate(pattern[i]) && i + 1 < pattern.Length && char.IsLowSurrogate(pattern[i + 1]);
        _characters.Add((isPair ? char.ConvertToUtf32(pattern[i], pattern[i + 1]) : pattern[i]) + (quoted ? Quoted : 0));
        _indexes.Add(i);
        i += isPair ? 2 : 1;
    }

    private void SkipComments()
    {
        while (SkipsComments && Position < _characters.Count)
        {
            if (_characters[Position] is ' ' or (>= '\t' and <= '\r'))
            {
                Position++;
            }
            else if (_characters[Position] == '#')
            {
                while (Position < _characters.Count && !EndsLine(_characters[Position]))
                {
                    Position++;
                }
            }
            else
            {
                return;
            }
        }
    }

    private bool EndsLine(int character) =>
        EndsLinesByFeed ? character == '\n' : character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
