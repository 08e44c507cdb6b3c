using System.Globalization;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

/// <summary>The forms of numbers: 42, 1_000, 0x2A, 0o52, 1.5, .5, 6.02e23.</summary>
internal static class NumberLiterals
{
    private const int Decimal = 10;

    /// <summary>Whether a text is a whole number: without zeros in front, or in hexadecimal or octal digits.</summary>
    public static bool IsInteger(string text)
    {
        if (text == "0")
        {
            return true;
        }
        var radix = RadixOf(text);
        var first = radix == Decimal ? 0 : 2;
        first += radix != Decimal && text.Length > 2 && text[2] == '_' ? 1 : 0;
        var end = EndOfDigits(text, first, radix);
        return end > first && end == text.Length && (radix != Decimal || text[0] != '0');
    }

    /// <summary>Whether a text is digits, a point with digits, an exponent and a letter for the type; each of them may be missing.</summary>
    public static bool IsFloat(string text)
    {
        var end = EndOfDigits(text, 0, Decimal);
        if (end < text.Length && text[end] == '.')
        {
            end = EndOfDigits(text, end + 1, Decimal);
            if (text[end - 1] == '.')
            {
                return false;
            }
        }
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            end += end + 1 < text.Length && text[end + 1] is '+' or '-' ? 2 : 1;
            var first = end;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            if (end == first)
            {
                return false;
            }
        }
        return end == text.Length || (end == text.Length - 1 && text[end] is 'd' or 'D' or 'f' or 'F');
    }

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
        var radix = RadixOf(text);
        var most = (ulong)long.MaxValue + (negative ? 1u : 0u);
        var magnitude = 0ul;
        foreach (var digit in radix == Decimal ? text : text[2..])
        {
            var value = (ulong)ValueOf(digit);
            if (magnitude > (most - value) / (ulong)radix)
            {
                throw TooLarge("IntegerOverflow", token, negative, "whole numbers reach from -9223372036854775808 to 9223372036854775807");
            }
            magnitude = (magnitude * (ulong)radix) + value;
        }

        return negative ? unchecked(-(long)magnitude) : (long)magnitude;
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

    private static int RadixOf(string text) =>
        text.Length < 2 ? Decimal
        : text[1] is 'x' or 'X' ? 16
        : text[1] is 'o' or 'O' ? 8
        : Decimal;

    private static int ValueOf(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | ' ') - 'a' + 10;

    // Where a row of digits ends; between two of them there may be an underscore.
    private static int EndOfDigits(string text, int first, int radix)
    {
        var end = first;
        while (end < text.Length)
        {
            var next = text[end] == '_' && end > first ? end + 1 : end;
            if (next == text.Length || !char.IsAsciiHexDigit(text[next]) || ValueOf(text[next]) >= radix)
            {
                break;
            }
            end = next + 1;
        }
        return end;
    }
}
