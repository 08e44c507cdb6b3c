using System.Text.RegularExpressions;
using Explorer.Cypher.Errors;
using Explorer.Cypher.RegularExpressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>STARTS WITH, ENDS WITH, CONTAINS and <c>=~</c>. Anything but two strings gives null.</summary>
public static class StringMatching
{
    // How long the matching of one text may take, twice: between the two the gate is asked, so that nobody who stops the statement waits long.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);
    private static readonly RegexCache Patterns = new();

    /// <summary><c>STARTS WITH</c></summary>
    public static Value StartsWith(Value text, Value part) => Match(text, part, (a, b) => a.StartsWith(b, StringComparison.Ordinal));

    /// <summary><c>ENDS WITH</c></summary>
    public static Value EndsWith(Value text, Value part) => Match(text, part, (a, b) => a.EndsWith(b, StringComparison.Ordinal));

    /// <summary><c>CONTAINS</c></summary>
    public static Value Contains(Value text, Value part) => Match(text, part, (a, b) => a.Contains(b, StringComparison.Ordinal));

    /// <summary><c>=~</c>: whether the whole text matches a regular expression, as Java has them.</summary>
    /// <param name="gate">What may stop it; null for nothing.</param>
    public static Value Matches(Value text, Value pattern, IWorkGate? gate = null) =>
        text.Kind == ValueKind.String && pattern.Kind == ValueKind.String ? IsMatch(text.AsString(), pattern.AsString(), gate) : Value.Null;

    private static bool IsMatch(string text, string pattern, IWorkGate? gate)
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            try
            {
                return Patterns.GetOrAdd(pattern, one => new JavaRegex(one, Patience)).IsMatch(text);
            }
            catch (RegexMatchTimeoutException)
            {
                gate?.Look();
            }
            catch (RegexRefusal refusal)
            {
                throw Refused(pattern, refusal);
            }
        }

        throw ValueErrors.Argument(
            $"The regular expression {((Value)pattern).ToString(60)} takes too long on this text; make it simpler",
            "RegularExpressionTooSlow"
        );
    }

    private static Value Match(Value text, Value part, Func<string, string, bool> matches) =>
        text.Kind == ValueKind.String && part.Kind == ValueKind.String ? matches(text.AsString(), part.AsString()) : Value.Null;

    // As much of a long pattern as helps to find the place.
    private static string Around(string pattern, int index)
    {
        const int Widest = 60;
        var start = Math.Clamp(index - (Widest / 2), 0, Math.Max(0, pattern.Length - Widest));
        var part = pattern.Substring(start, Math.Min(Widest, pattern.Length - start));
        return $"\"{(start > 0 ? "…" : "")}{part}{(start + Widest < pattern.Length ? "…" : "")}\"";
    }

    private static CypherException Refused(string pattern, RegexRefusal refusal)
    {
        var shown = Around(pattern, refusal.Index);
        return new CypherException(
            CypherErrorType.SemanticError,
            CypherPhase.Runtime,
            refusal.IsValid ? "RegularExpressionNotServed" : "InvalidRegularExpression",
            refusal.IsValid
                ? $"The regular expression {shown} cannot be used here: {refusal.Message} (at character {refusal.Index + 1})"
                : $"{shown} is no regular expression: {refusal.Message} (at character {refusal.Index + 1})"
        );
    }
}
