using System.Text.RegularExpressions;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Tests.Mistakes;

/// <summary>Good statements, each spoilt in one place in every way: whatever is said of them keeps the rules of a good sentence.</summary>
public sealed partial class MutationTests : IDisposable
{
    private static readonly string[] Good =
    [
        "MATCH (n:Person) RETURN n.name",
        "MATCH (n:Person {name: 'Lenin'}) RETURN n.name AS name ORDER BY name DESC SKIP 1 LIMIT 3",
        "MATCH (a:Person)-[r:KNOWS]->(b:Person) WHERE a.x < b.x AND NOT b.name STARTS WITH 'L' RETURN a.name, type(r), b.name",
        "OPTIONAL MATCH (a)<-[:KNOWS*1..3]-(b) RETURN DISTINCT a.name, count(b) AS c",
        "MATCH p = shortestPath((a:Person)-[*]-(b:A)) WHERE a <> b RETURN length(p)",
        "UNWIND [1, 2, 3] AS x WITH x WHERE x > 1 RETURN sum(x)",
        "WITH 1 AS x, 'a' AS y RETURN CASE WHEN x = 1 THEN y ELSE 'b' END AS z",
        "MATCH (n) WHERE n.name IN ['Lenin', 'Stalin'] OR n.name IS NULL RETURN n {.name, .x} AS m",
        "CREATE (a:Person {name: 'x'})-[:KNOWS {since: 1}]->(b:Person) RETURN a",
        "MERGE (n:Person {name: 'Lenin'}) ON CREATE SET n.x = 1 ON MATCH SET n.x = 2 RETURN n.x",
        "MATCH (n:Person) SET n.x = 5, n:Seen REMOVE n.born RETURN n",
        "MATCH (n:A) DETACH DELETE n",
        "FOREACH (x IN [1, 2] | CREATE (:Person {x: x}))",
        "MATCH (n:Person) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN n.name, c",
        "MATCH (n) WHERE EXISTS { (n)-[:KNOWS]->() } RETURN [x IN [1, 2] WHERE x > 1 | x * 2] AS l",
        "RETURN reduce(s = 0, x IN [1, 2] | s + x) AS s, all(x IN [1] WHERE x = 1) AS a",
        "CALL db.labels() YIELD label RETURN label ORDER BY label",
        "RETURN 1 AS x UNION ALL RETURN 2 AS x",
        "CREATE INDEX people IF NOT EXISTS FOR (n:Person) ON (n.name)",
        "CREATE CONSTRAINT names FOR (n:Person) REQUIRE n.name IS UNIQUE",
        "MATCH (n:Person) RETURN date('1870-04-22').year + toInteger('1') AS y",
    ];

    private readonly Teller _engine = new();

    public static TheoryData<string> Statements => [.. Good];

    public void Dispose() => _engine.Dispose();

    [Theory]
    [MemberData(nameof(Statements))]
    public void What_is_said_of_a_spoilt_statement_keeps_the_rules(string good)
    {
        Assert.Null(_engine.Refusal(good));
        var broken = new List<string>();
        foreach (var spoilt in Spoilt(good).Distinct())
        {
            if (_engine.Refusal(spoilt) is { } refused && Fault(spoilt, refused) is { } fault)
            {
                broken.Add($"{fault}\n  {spoilt}\n  {refused.Line}:{refused.Column} {refused.Message}");
            }
        }

        Assert.True(broken.Count == 0, string.Join("\n", broken.Take(40)));
    }

    /// <summary>Which rule a sentence breaks; null where it keeps all.</summary>
    private string? Fault(string statement, CypherException refused)
    {
        var message = refused.Message;
        var lines = statement.Split('\n');
        if (
            refused.Phase == CypherPhase.CompileTime
            && (
                refused.Line < 1 || refused.Line > lines.Length || refused.Column < 1 || refused.Column > lines[refused.Line - 1].Length + 1
            )
        )
        {
            return "The place lies outside of the text.";
        }
        if (Leaks().IsMatch(message))
        {
            return "Words of the programming platform.";
        }
        if (Odd().IsMatch(message) || message.Contains("  ", StringComparison.Ordinal) || message.Length == 0)
        {
            return "Odd English.";
        }
        if (Offer().Match(message) is not { Success: true } offer)
        {
            return null;
        }
        var offset = lines.Take(refused.Line - 1).Sum(line => line.Length + 1) + refused.Column - 1;
        var word = Word().Match(statement, offset).Value;
        var offered = offer.Groups["name"].Success ? offer.Groups["name"].Value : offer.Groups["word"].Value;
        if (
            word.Equals(offered, StringComparison.Ordinal)
            || (!offer.Groups["name"].Success && word.Equals(offered, StringComparison.OrdinalIgnoreCase))
        )
        {
            return "The hint is the word that stands there.";
        }
        var healed = string.Concat(statement.AsSpan(0, offset), offered, statement.AsSpan(offset + word.Length));
        if (offer.Groups["name"].Success)
        {
            return
                _engine.Refusal(healed) is { } again && (again.Message, again.Line, again.Column) == (message, refused.Line, refused.Column)
                ? "The name that is offered is as wrong."
                : null;
        }
        return Parses(healed) ? null : "The word that is offered does not help.";
    }

    private static bool Parses(string statement)
    {
        try
        {
            Parser.Parse(statement);
            return true;
        }
        catch (CypherException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Spoilt(string good)
    {
        var tokens = Lexer.Tokenize(good);
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            var (from, to) = (tokens[i].Position.Offset, tokens[i].End);
            var (before, word, after) = (good[..from], good[from..to], good[to..]);
            yield return before + after;
            yield return before + word + " " + word + after;
            if (i + 2 < tokens.Count)
            {
                var next = tokens[i + 1];
                yield return before + good[next.Position.Offset..next.End] + " " + word + good[next.End..];
            }
            yield return good[..to];
            foreach (var other in Others(tokens[i], word))
            {
                yield return before + other + after;
            }
        }
    }

    private static IEnumerable<string> Others(Token token, string word)
    {
        if (token.Kind == TokenKind.Word && word.Length > 3)
        {
            yield return word[..1] + word[2..];
            yield return word[..2] + word[1] + word[2..];
            yield return word[..1] + word[2] + word[1] + word[3..];
            yield return word + "s";
            yield return "'" + word + "'";
            yield return "`" + word + "`";
            yield return word + "-x";
            yield return word + " x";
            yield return "1" + word;
            yield return "SELECT";
            yield return "WHERE";
        }
        else if (token.Kind == TokenKind.Text)
        {
            yield return word[1..];
            yield return word[..^1];
            yield return word[1..^1];
            yield return "\u201C" + word[1..^1] + "\u201D";
            yield return "It's";
        }
        else if (token.Kind == TokenKind.Sign)
        {
            foreach (
                var sign in new[] { "(", ")", "[", "]", "{", "}", ":", ";", ",", ".", "=", "==", "->", "-", "|", "?", "#", "$", "\u2013" }
            )
            {
                yield return sign;
            }
        }
        else
        {
            yield return word + "a";
            yield return "0" + word;
            yield return "-" + word;
        }
    }

    [GeneratedRegex(
        @"Parameter '|Exception|System\.|Object reference|Nullable|Explorer\.|Sequence contains|argument was out of range",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Leaks();

    [GeneratedRegex(
        @"\b[Aa] (INTEGER|integer|index|aggregat|option|other|unexpected|empty)|\b[Aa]n (string|node|map|list|path|float|STRING)\b|\?\?|\.\.\.\.|[^.]\.\.$|^[a-z](?!\w*[.(])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Odd();

    [GeneratedRegex("did you mean (`(?<name>[^`]+)`|(?<word>[A-Za-z]+))\\?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Offer();

    [GeneratedRegex(@"\G(`[^`]*`|[\p{L}_][\p{L}\p{N}_]*|.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
