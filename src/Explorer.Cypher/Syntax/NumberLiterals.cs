using System.Globalization;
using System.Text.RegularExpressions;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

/// <summary>The forms of numbers: 42, 1_000, 0x2A, 0o52, 1.5, .5, 6.02e23.</summary>
internal static partial class NumberLiterals
{
    public static bool IsInteger(string text) => IntegerForm().IsMatch(text);

    public static bool IsFloat(string text) => FloatForm().IsMatch(text);

    /// <summary>The literal of a number token; <paramref name="negative"/> if a minus stands before it.</summary>
    public static Literal Read(Token token, bool negative)
    {
        return token.Kind switch
        {
            TokenKind.Integer => new IntegerLiteral(ReadInteger(token, negative)) { Position = token.Position },
            TokenKind.Float => new FloatLiteral(ReadFloat(token, negative)) { Position = token.Position },
            _ => throw Broken(token),
        };
    }

    private static Errors.CypherException Broken(Token token)
    {
        var digits = token.Value.TrimStart('0');
        var isPadded = token.Value.StartsWith('0') && token.Value.All(char.IsAsciiDigit);
        return SyntaxErrors.Of(
            "InvalidNumberLiteral",
            isPadded
                ? $"'{token.Value}' is no number: write {(digits.Length == 0 ? "0" : digits)} without zeros in front, 0o{(digits.Length == 0 ? "0" : digits)} "
                    + $"to count by eights, or '{token.Value}' in quotes for a text."
                : $"'{token.Value}' is no number. Whole numbers look like 42, 0x2A or 0o52, others like 1.5 or 6.02e23.",
            token.Position
        );
    }

    private static long ReadInteger(Token token, bool negative)
    {
        var text = token.Value.Replace("_", "", StringComparison.Ordinal);
        var radix =
            text.Length > 1
                ? char.ToLowerInvariant(text[1]) switch
                {
                    'x' => 16,
                    'o' => 8,
                    _ => 10,
                }
                : 10;
        UInt128 magnitude = 0;
        foreach (var digit in radix == 10 ? text : text[2..])
        {
            magnitude = magnitude * (UInt128)radix + (UInt128)Convert.ToInt32(digit.ToString(), 16);
            if (magnitude > (UInt128)long.MaxValue + (negative ? 1u : 0u))
            {
                throw TooLarge("IntegerOverflow", token, negative, "whole numbers reach from -9223372036854775808 to 9223372036854775807");
            }
        }

        return negative ? (long)-(Int128)magnitude : (long)magnitude;
    }

    private static double ReadFloat(Token token, bool negative)
    {
        var text = token.Value.TrimEnd('d', 'D', 'f', 'F').Replace("_", "", StringComparison.Ordinal);
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsInfinity(value))
        {
            throw TooLarge("FloatingPointOverflow", token, negative, "floating point numbers reach to 1.8e308");
        }
        return negative ? -value : value;
    }

    private static Errors.CypherException TooLarge(string detail, Token token, bool negative, string limit) =>
        SyntaxErrors.Of(detail, $"{(negative ? "-" : "")}{token.Value} is too large: {limit}.", token.Position);

    [GeneratedRegex("^(0[xX](_?[0-9a-fA-F])+|0[oO](_?[0-7])+|0|[1-9](_?[0-9])*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IntegerForm();

    [GeneratedRegex(@"^([0-9](_?[0-9])*)?(\.[0-9](_?[0-9])*)?([eE][+-]?[0-9]+)?[dDfF]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FloatForm();
}
