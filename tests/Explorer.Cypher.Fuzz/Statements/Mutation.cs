using System.Text.RegularExpressions;

namespace Explorer.Cypher.Fuzz.Statements;

/// <summary>A statement of the corpus with a few things wrong: words lost, doubled, swapped, taken from elsewhere, noise, deep nesting, great length.</summary>
internal sealed partial class Mutation
{
    private const int Longest = 100_000;

    private static readonly string[] Words =
    [
        "MATCH",
        "RETURN",
        "WHERE",
        "WITH",
        "UNWIND",
        "CALL",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "NOT",
        "AND",
        "OR",
        "NULL",
        "null",
        "*",
        "..",
        "|",
        ":",
        "-",
        "->",
        "<-",
        "CASE",
        "WHEN",
        "THEN",
        "ELSE",
        "END",
        "IN",
        "IS",
        "DISTINCT",
        "ORDER BY",
        "LIMIT",
        "SKIP",
        "UNION",
        "EXISTS",
        "COUNT",
        "COLLECT",
        "$p",
        "''",
        "\"",
        "'",
        "`",
        "0",
        "-1",
        "9223372036854775808",
        "1e999",
        "0x",
        "1.",
        ".1",
        "{1,2}",
        "+",
        "=~",
        "::",
        "/*",
        "*/",
        "//",
        "\\u",
        "\\",
        ";",
        "AS",
        "FOREACH",
        "MERGE",
        "SET",
        "DELETE",
        "reduce",
        "all",
        "shortestPath",
        "ANY",
        "SHORTEST 1",
        "n",
        "x",
        "a.b",
        "%",
        "&",
        "!",
        "^",
        "range(0, 9)",
        "[1]",
        "{a: 1}",
        "date()",
    ];

    private static readonly string[] OddCharacters =
    [
        "\u0000",
        "\u00a0",
        "\u2028",
        "\ufeff",
        "\u200b",
        "\ud800",
        "\udc00",
        "😀",
        "é",
        "e\u0301",
        "ﬁ",
        "К",
        "\r",
        "\r\n",
        "\t",
        "\f",
        "\u0085",
        "‘",
        "“",
        "–",
        "∞",
        "٣",
    ];

    private readonly Dice _dice;
    private List<string> _tokens;

    private Mutation(Dice dice)
    {
        _dice = dice;
        _tokens = Split(dice.One(Corpus.Statements));
    }

    /// <summary>The mutation of a seed.</summary>
    public static string Of(int seed)
    {
        var mutation = new Mutation(new Dice(seed));
        do
        {
            mutation.Change();
        } while (mutation._dice.Percent(35));
        var text = string.Concat(mutation._tokens);
        return text.Length <= Longest ? text : text[..Longest];
    }

    private static List<string> Split(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    private void Change()
    {
        if (_tokens.Count == 0)
        {
            _tokens.Add("RETURN 1");
        }
        var at = _dice.Number(0, _tokens.Count - 1);
        var length = Math.Min(_dice.Number(1, 6), _tokens.Count - at);
        switch (_dice.Number(0, 15))
        {
            case 0:
                _tokens.RemoveRange(at, length);
                break;
            case 1:
                _tokens.InsertRange(at, _tokens.GetRange(at, length));
                break;
            case 2:
                var other = _dice.Number(0, _tokens.Count - 1);
                (_tokens[at], _tokens[other]) = (_tokens[other], _tokens[at]);
                break;
            case 3 or 4:
                Splice(at);
                break;
            case 5 or 6:
                _tokens[at] = _dice.One(Words);
                break;
            case 7:
                _tokens.Insert(at, $" {_dice.One(Words)} ");
                break;
            case 8:
                _tokens[at] = Noise(_tokens[at]);
                break;
            case 9:
                _tokens.Insert(at, _dice.One(OddCharacters));
                break;
            case 10 or 11 or 12 or 13 when Like(_tokens[at]) is { } like:
                _tokens[at] = like;
                break;
            case 14:
                _tokens[at] = Nested(_tokens[at].Trim().Length == 0 ? "1" : _tokens[at]);
                break;
            default:
                _tokens.InsertRange(at, Repeated(at, length));
                break;
        }
    }

    /// <summary>Goes on, or puts in between, with a part of another statement.</summary>
    private void Splice(int at)
    {
        var other = Split(_dice.One(Corpus.Statements));
        var from = _dice.Number(0, other.Count - 1);
        var part = other.GetRange(from, Math.Min(_dice.Number(1, 30), other.Count - from));
        if (_dice.Percent(50))
        {
            _tokens.RemoveRange(at, _tokens.Count - at);
        }
        _tokens.InsertRange(at, part);
    }

    /// <summary>A token of the same sort from another statement: often that makes a sound statement that nobody would write.</summary>
    private string? Like(string token)
    {
        var sort = Sort(token);
        var others = Split(_dice.One(Corpus.Statements)).Where(one => Sort(one) == sort).ToArray();
        return others.Length == 0 ? null : _dice.One(others);
    }

    private static int Sort(string token) =>
        token.Length == 0 || char.IsWhiteSpace(token[0]) ? 0
        : char.IsDigit(token[0]) ? 1
        : char.IsUpper(token[0]) ? 2
        : char.IsLetter(token[0]) ? 3
        : 4;

    private string Noise(string token)
    {
        if (token.Length == 0)
        {
            return "?";
        }
        var characters = token.ToList();
        var at = _dice.Number(0, characters.Count - 1);
        if (_dice.Percent(50))
        {
            characters[at] = (char)_dice.Number(1, 0x2ff);
        }
        else
        {
            characters.RemoveAt(at);
        }
        return string.Concat(characters);
    }

    private string Nested(string token)
    {
        // Mostly a depth that a person might reach; now and then one that no stack has room for.
        var depth = _dice.Percent(90) ? _dice.Number(2, 40) : _dice.Number(100, 6000);
        var (open, close) = _dice.One<(string, string)>([
            ("(", ")"),
            ("[", "]"),
            ("{a: ", "}"),
            ("NOT ", ""),
            ("-", ""),
            ("CASE WHEN true THEN ", " END"),
            ("coalesce(", ")"),
            ("1 + (", ")"),
            ("1 + ", ""),
            ("true AND ", ""),
            ("true XOR ", ""),
            ("[x IN ", "]"),
            ("EXISTS { RETURN ", "}"),
            ("CALL { ", " RETURN 1 AS x }"),
            ("x[", "]"),
            ("", "[0]"),
            ("", ".a"),
            ("", " = 1"),
            ("", " IS NOT NULL"),
            ("", "-->()"),
            (":!", ""),
            ("FOREACH (x IN [1] | ", ")"),
            ("'a' + ", ""),
            ("[1] + ", ""),
        ]);
        return string.Concat(Enumerable.Repeat(open, depth)) + token + string.Concat(Enumerable.Repeat(close, depth));
    }

    private IEnumerable<string> Repeated(int at, int length)
    {
        var part = string.Concat(_tokens.GetRange(at, length));
        var times = _dice.Percent(90) ? _dice.Number(2, 30) : _dice.Number(100, 3000);
        return [string.Concat(Enumerable.Repeat(part + _dice.One(["", " ", ", ", " OR "]), times))];
    }

    [GeneratedRegex(@"\w+|\s+|.", RegexOptions.Singleline, 10_000)]
    private static partial Regex Token();
}
