using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Explorer.Cypher.Errors;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>STARTS WITH, ENDS WITH, CONTAINS and <c>=~</c>. Anything but two strings gives null.</summary>
public static class StringMatching
{
    private const int CacheSize = 256;
    private const int LongestPattern = 10_000;

    // How long the matching of one text may take, twice: between the two the gate is asked, so that nobody who stops the statement waits long.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    /// <summary><c>STARTS WITH</c></summary>
    public static Value StartsWith(Value text, Value part) => Match(text, part, (a, b) => a.StartsWith(b, StringComparison.Ordinal));

    /// <summary><c>ENDS WITH</c></summary>
    public static Value EndsWith(Value text, Value part) => Match(text, part, (a, b) => a.EndsWith(b, StringComparison.Ordinal));

    /// <summary><c>CONTAINS</c></summary>
    public static Value Contains(Value text, Value part) => Match(text, part, (a, b) => a.Contains(b, StringComparison.Ordinal));

    /// <summary><c>=~</c>: whether the whole text matches a regular expression.</summary>
    /// <param name="gate">What may stop it; null for nothing.</param>
    public static Value Matches(Value text, Value pattern, IWorkGate? gate = null) =>
        text.Kind == ValueKind.String && pattern.Kind == ValueKind.String ? IsMatch(text.AsString(), pattern.AsString(), gate) : Value.Null;

    private static bool IsMatch(string text, string pattern, IWorkGate? gate)
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            try
            {
                return Compiled(pattern).IsMatch(text);
            }
            catch (RegexMatchTimeoutException)
            {
                gate?.Look();
            }
        }

        throw ValueErrors.Argument(
            $"The regular expression {((Value)pattern).ToString(60)} takes too long on this text; make it simpler",
            "RegularExpressionTooSlow"
        );
    }

    private static Value Match(Value text, Value part, Func<string, string, bool> matches) =>
        text.Kind == ValueKind.String && part.Kind == ValueKind.String ? matches(text.AsString(), part.AsString()) : Value.Null;

    private static Regex Compiled(string pattern)
    {
        if (Patterns.TryGetValue(pattern, out var known))
        {
            return known;
        }
        if (pattern.Length > LongestPattern)
        {
            throw ValueErrors.Argument(
                $"A regular expression of {pattern.Length} characters is too long; {LongestPattern} are allowed",
                "RegularExpressionTooLong"
            );
        }
        if (Patterns.Count >= CacheSize)
        {
            Patterns.Clear();
        }
        return Patterns[pattern] = Compile($@"\A(?:{pattern})\z", pattern);
    }

    private static Regex Compile(string whole, string pattern)
    {
        try
        {
            return new Regex(whole, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Patience);
        }
        catch (NotSupportedException)
        {
            // Look-around and back references need backtracking, which may take forever, hence the limit.
            return new Regex(whole, RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException error)
        {
            throw new CypherException(
                CypherErrorType.SemanticError,
                CypherPhase.Runtime,
                "InvalidRegularExpression",
                $"\"{pattern}\" is no valid regular expression: {error.Message}"
            );
        }
    }
}
