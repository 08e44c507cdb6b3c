using System.Text;
using System.Text.RegularExpressions;

namespace Explorer.Cypher.Searching.Fulltext;

/// <summary>Reads the patterns of words that a full-text query may hold: those with <c>*</c> and <c>?</c>, and regular expressions between slashes.</summary>
internal static class WordPattern
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    /// <summary>A word with <c>*</c> for any letters, <c>?</c> for one, and a backslash before what stands for itself.</summary>
    /// <exception cref="FormatException">It cannot be looked for.</exception>
    public static Regex OfWildcards(string word)
    {
        var text = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            text.Append(
                word[i] switch
                {
                    '*' => ".*",
                    '?' => ".",
                    '\\' when i + 1 < word.Length => Regex.Escape(word[++i].ToString()),
                    var letter => Regex.Escape(letter.ToString()),
                }
            );
        }

        return Compiled(text, word);
    }

    /// <summary>A regular expression in Lucene's syntax; it fits a whole word.</summary>
    /// <exception cref="FormatException">It is none, or cannot be looked for.</exception>
    public static Regex OfExpression(string expression)
    {
        var text = new StringBuilder();
        for (var i = 0; i < expression.Length; i++)
        {
            switch (expression[i])
            {
                case '\\' when i + 1 < expression.Length:
                    text.Append(Regex.Escape(expression[++i].ToString()));
                    break;
                case '"' when expression.IndexOf('"', i + 1) is > 0 and var end:
                    text.Append(Regex.Escape(expression[(i + 1)..end]));
                    i = end;
                    break;
                case '[':
                    i = AppendClass(expression, i, text);
                    break;
                case '@':
                    text.Append(".*");
                    break;
                case '#' or '~' or '&' or '<':
                    throw new FormatException(
                        $"'{expression[i]}' is not supported in a regular expression here; behind a backslash it stands for itself"
                    );
                case '.' or '?' or '*' or '+' or '|' or '(' or ')' or '{' or '}' or ',':
                    text.Append(expression[i]);
                    break;
                default:
                    text.Append(Regex.Escape(expression[i].ToString()));
                    break;
            }
        }

        return Compiled(text, expression);
    }

    private static int AppendClass(string expression, int start, StringBuilder text)
    {
        text.Append('[');
        for (var i = start + 1; i < expression.Length; i++)
        {
            switch (expression[i])
            {
                case ']' when i > start + 1:
                    text.Append(']');
                    return i;
                case '^' when i == start + 1:
                case '-' when i > start + 1 && i + 1 < expression.Length && expression[i + 1] != '[':
                    text.Append(expression[i]);
                    break;
                case '\\' when i + 1 < expression.Length:
                    AppendLetter(expression[++i], text);
                    break;
                default:
                    AppendLetter(expression[i], text);
                    break;
            }
        }

        throw new FormatException("a '[' is never closed");
    }

    private static void AppendLetter(char letter, StringBuilder text)
    {
        text.Append(letter is '[' or ']' or '\\' or '^' or '-' ? "\\" : "").Append(letter);
    }

    private static Regex Compiled(StringBuilder text, string written)
    {
        try
        {
            return new Regex($"\\A(?:{text})\\z", Options, TimeSpan.FromSeconds(10));
        }
        catch (ArgumentException wrong)
        {
            throw new FormatException($"'{written}' is no regular expression", wrong);
        }
        catch (NotSupportedException large)
        {
            throw new FormatException($"'{written}' stands for too many repetitions", large);
        }
    }
}
