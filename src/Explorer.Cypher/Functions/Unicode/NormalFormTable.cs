using System.Globalization;

namespace Explorer.Cypher.Functions.Unicode;

/// <summary>What Unicode says of single characters, as far as normal forms need it; read from <c>normal-forms.txt</c> when it is first asked for.</summary>
internal sealed class NormalFormTable
{
    private static readonly Lazy<NormalFormTable> Loaded = new(() => new NormalFormTable());

    private readonly Dictionary<int, int[]> _canonical = [];
    private readonly Dictionary<int, int[]> _compatible = [];
    private readonly Dictionary<int, int> _classes = [];
    private readonly Dictionary<(int First, int Second), int> _composites = [];

    private NormalFormTable()
    {
        var composed = new Dictionary<string, int>(StringComparer.Ordinal);
        using var stream = typeof(NormalFormTable).Assembly.GetManifestResourceStream("normal-forms.txt")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (!line.StartsWith('/'))
            {
                Read(line, composed);
            }
        }

        foreach (var (parts, composite) in composed)
        {
            // What is composed in several steps is so by way of what the parts before the last make.
            var last = parts.LastIndexOf(' ');
            var first = parts[..last];
            _composites[(composed.TryGetValue(first, out var inner) ? inner : Number(first), Number(parts[(last + 1)..]))] = composite;
        }
    }

    /// <summary>The one table.</summary>
    public static NormalFormTable Instance => Loaded.Value;

    /// <summary>The combining class; 0 for what begins anew.</summary>
    public int ClassOf(int character) => _classes.GetValueOrDefault(character);

    /// <summary>All that a character decomposes into; null if it stays as it is.</summary>
    public int[]? Decompose(int character, bool compatible) =>
        compatible && _compatible.TryGetValue(character, out var parts) ? parts : _canonical.GetValueOrDefault(character);

    /// <summary>What two characters compose into, or null.</summary>
    public int? Compose(int first, int second) => _composites.TryGetValue((first, second), out var composite) ? composite : null;

    private void Read(string line, Dictionary<string, int> composed)
    {
        var words = line.Split(' ', 3);
        if (words[1] == "#")
        {
            var ends = words[0].Split("..");
            for (var character = Number(ends[0]); character <= Number(ends[^1]); character++)
            {
                _classes[character] = int.Parse(words[2], CultureInfo.InvariantCulture);
            }
            return;
        }

        var (decomposed, parts) = (Number(words[0]), words[2].Split(' ').Select(Number).ToArray());
        (words[1] == "~" ? _compatible : _canonical)[decomposed] = parts;
        if (words[1] == "=")
        {
            composed[words[2]] = decomposed;
        }
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
