using Explorer.Connections;
using Explorer.Differential.Tests.Answers;
using Explorer.Graph.Values;

namespace Explorer.Differential.Tests.Generation.Patterns;

/// <summary>Every name that a pattern may use for characters, asked of both engines for the characters at the edges of all sets.</summary>
[Collection(EnginesCollection.Name)]
public sealed class CharacterNameTests(EnginePair engines, ITestOutputHelper output)
{
    private const int NamesAtOnce = 10;

    [Fact]
    public async Task The_engines_agree_on_every_name()
    {
        EnginePair.Require();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "characters.txt")).Where(line => line[0] != '/').ToList();
        var characters = lines
            .SelectMany(line => Edges(line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]))
            .Distinct()
            .Order()
            .ToList();
        var patterns = lines.SelectMany(line => line.Split('\t')[0].Split('|')).Select(PatternOf).OfType<string>().ToList();
        patterns.AddRange(
            patterns
                .Where(one => one is @"\p{Lu}" or @"\p{Lower}" or @"\p{IsTitlecase}" or @"\p{javaUpperCase}")
                .Select(one => "(?i)" + one)
                .ToList()
        );
        patterns.AddRange([@"\w", @"\W", @"\d", @"\D", @"\s", @"\S", @"\h", @"\v", @"(?U)\w", @"(?U)\d", @"(?U)\s", ".", "(?d)."]);
        output.WriteLine($"{patterns.Count} names, {characters.Count} characters");
        var given = new Dictionary<string, Value>(StringComparer.Ordinal)
        {
            ["characters"] = Value.List([.. characters.Select(c => (Value)char.ConvertFromUtf32(c))]),
        };
        var differences = new Differences();
        foreach (var some in patterns.Chunk(NamesAtOnce))
        {
            var columns = some.Select(
                (one, i) => $"[c IN $characters WHERE c =~ '{one.Replace(@"\", @"\\", StringComparison.Ordinal)}'] AS c{i}"
            );
            var text = $"RETURN {string.Join(", ", columns)}";
            differences.Compare(
                $"names of characters: {string.Join(' ', some)}",
                text,
                await engines.AskAsync(new Statement(text, given)),
                RowOrder.None
            );
        }

        differences.AssertOnlyKnown();
    }

    [Fact]
    public async Task The_engines_agree_on_which_letters_are_alike()
    {
        EnginePair.Require();
        var cased = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "characters.txt"))
            .Where(line => line.StartsWith("upper:", StringComparison.Ordinal) || line.StartsWith("fold:", StringComparison.Ordinal))
            .SelectMany(line => Edges(line.Split('\t')[1]))
            .Distinct()
            .Order()
            .Select(char.ConvertFromUtf32)
            .ToList();
        var dice = new Dice(Seeds.Shift + 17);
        string[] some =
        [
            .. cased.Where(c => char.IsLetter(c, 0) && dice.Percent(20)),
            "i",
            "I",
            "ı",
            "İ",
            "k",
            "s",
            "ſ",
            "K",
            "ß",
            "σ",
            "ς",
        ];
        var given = new Dictionary<string, Value>(StringComparer.Ordinal)
        {
            ["cased"] = Value.List([.. cased.Select(c => (Value)c)]),
            ["some"] = Value.List([.. some.Select(c => (Value)c)]),
            ["short"] = Value.List([.. some.Where(c => c.Length == 1).Select(c => (Value)c)]),
        };
        var differences = new Differences();
        (string List, string Pattern)[] ways =
        [
            ("some", "'(?iu)' + s"),
            ("some", "'(?iu)[' + s + ']'"),
            ("some", "'(?iu)' + s + '-?'"),
            ("some", "'(?i)' + s"),
            ("short", @"'(?iu)[' + s + '-\\uFFFD]'"),
        ];
        foreach (var (list, pattern) in ways)
        {
            var text = $"UNWIND ${list} AS s RETURN s, [c IN $cased WHERE c =~ {pattern}] AS alike";
            var (ours, theirs) = await engines.AskAsync(new Statement(text, given));
            Assert.Null(theirs.Failure);
            differences.Compare($"letters that are alike: {pattern}", text, (ours, theirs), RowOrder.None);
        }

        differences.AssertOnlyKnown();
    }

    private static string? PatternOf(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var rest = name[(colon + 1)..];
        return name[..colon] switch
        {
            "property" => $@"\p{{{rest}}}",
            "posix" when rest != "WORD" => $@"(?U)\p{{{rest}}}",
            "binary" or "script" => $@"\p{{Is{rest}}}",
            "block" => $@"\p{{In{rest}}}",
            _ => null,
        };
    }

    // The first and the last of each range, and those beside them; halves of surrogate pairs cannot be sent.
    private static IEnumerable<int> Edges(string ranges)
    {
        var next = 0;
        foreach (var range in ranges.Split(' '))
        {
            var ends = range.Split(',').Select(Number).ToArray();
            var from = next + ends[0];
            next = from + (ends.Length > 1 ? ends[1] : 0) + 1;
            foreach (var edge in new[] { from - 1, from, next - 1, next })
            {
                if (edge is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
                {
                    yield return edge;
                }
            }
        }
    }

    private static int Number(string text) =>
        text.Aggregate(0, (so, digit) => (so * 36) + (char.IsAsciiDigit(digit) ? digit - '0' : digit - 'a' + 10));
}
