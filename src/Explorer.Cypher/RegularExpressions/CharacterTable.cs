using System.Collections.Concurrent;
using System.Globalization;

namespace Explorer.Cypher.RegularExpressions;

/// <summary>What single characters are, by the names that patterns use; read from <c>characters.txt</c> when a pattern first asks.</summary>
internal sealed class CharacterTable
{
    private static readonly Lazy<CharacterTable> Loaded = new(() => new CharacterTable());

    private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CharacterSet> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _upper = [];
    private readonly Dictionary<int, int> _folded = [];

    private readonly ILookup<int, int> _alike;

    private CharacterTable()
    {
        using var stream = typeof(CharacterTable).Assembly.GetManifestResourceStream("characters.txt")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (!line.StartsWith('/'))
            {
                Read(line);
            }
        }

        Cased = [.. _upper.Keys.Union(_folded.Keys).Order().Select(c => (c, Upper(c), Folded(c)))];
        _alike = Cased.ToLookup(c => c.Folded, c => c.Character);
    }

    /// <summary>The one table.</summary>
    public static CharacterTable Instance => Loaded.Value;

    /// <summary>The names of all sets, each with its kind: <c>script:GREEK</c>.</summary>
    public IReadOnlyCollection<string> Names => _lines.Keys;

    /// <summary>The characters that are upper or lower case of others, with their upper case and with the lower case of that.</summary>
    public (int Character, int Upper, int Folded)[] Cased { get; }

    /// <summary>The set of a name, or null.</summary>
    /// <param name="kind">property, posix, binary, script, block or grapheme.</param>
    /// <param name="name">The name, as the table writes it.</param>
    public CharacterSet? Find(string kind, string name) =>
        _lines.TryGetValue($"{kind}:{name}", out var ranges) ? _sets.GetOrAdd(ranges, SetOf) : null;

    /// <summary>The set of a name that there is.</summary>
    public CharacterSet this[string kind, string name] => Find(kind, name) ?? throw new KeyNotFoundException($"{kind}:{name}");

    /// <summary>The upper case of a character, or itself.</summary>
    public int Upper(int character) => _upper.GetValueOrDefault(character, character);

    /// <summary>The lower case of its upper case: what is alike but for case has the same.</summary>
    public int Folded(int character) => _folded.GetValueOrDefault(character, character);

    /// <summary>All characters that have the same lower case of the upper case.</summary>
    public IEnumerable<int> Alike(int folded) => _alike[folded];

    private void Read(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var (names, ranges) = (line[..tab], line[(tab + 1)..]);
        var colon = names.IndexOf(':', StringComparison.Ordinal);
        if (names[..colon] is "upper" or "fold")
        {
            var distance = int.Parse(names[(colon + 1)..], CultureInfo.InvariantCulture);
            var cases = names[0] == 'u' ? _upper : _folded;
            foreach (var (from, to) in SetOf(ranges).Ranges)
            {
                for (var character = from; character <= to; character++)
                {
                    cases[character] = character + distance;
                }
            }
            return;
        }

        foreach (var name in names.Split('|'))
        {
            _lines[name] = ranges;
        }
    }

    private static CharacterSet SetOf(string text)
    {
        var ranges = new List<(int, int)>();
        var next = 0;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var comma = part.IndexOf(',', StringComparison.Ordinal);
            var from = next + Number(comma < 0 ? part : part[..comma]);
            var to = from + (comma < 0 ? 0 : Number(part[(comma + 1)..]));
            ranges.Add((from, to));
            next = to + 1;
        }

        return CharacterSet.Of(ranges);
    }

    private static int Number(string text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            number = (number * 36) + (char.IsAsciiDigit(digit) ? digit - '0' : digit - 'a' + 10);
        }

        return number;
    }
}
