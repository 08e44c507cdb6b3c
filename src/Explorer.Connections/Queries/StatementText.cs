using System.Text.RegularExpressions;

namespace Explorer.Connections.Queries;

/// <summary>One statement of a text, and where it stands in it.</summary>
/// <param name="Text">The statement, with what comments and blanks stand round it.</param>
/// <param name="Line">The line of its first character, from 1.</param>
/// <param name="Column">The column in that line, from 1.</param>
public sealed partial record StatementText(string Text, int Line, int Column)
{
    /// <summary>The statements of a text, which semicolons divide; those in texts, names in back-ticks and comments do not. What holds nothing but comments is none.</summary>
    /// <param name="text">Cypher.</param>
    public static IReadOnlyList<StatementText> Of(string text)
    {
        var plain = Skipped().Replace(text, part => string.Create(part.Length, part, static (blank, _) => blank.Fill(' ')));
        var all = new List<StatementText>();
        var (line, column, from) = (1, 1, 0);
        for (var at = 0; at <= plain.Length; at++)
        {
            if (at < plain.Length && plain[at] != ';')
            {
                continue;
            }
            if (!plain.AsSpan(from, at - from).IsWhiteSpace())
            {
                all.Add(new StatementText(text[from..at], line, column));
            }
            for (; from <= at && from < text.Length; from++)
            {
                (line, column) = text[from] == '\n' ? (line + 1, 1) : (line, column + 1);
            }
        }
        return all;
    }

    /// <summary>A place in the statement as one in the whole text.</summary>
    /// <param name="line">The line in the statement, from 1.</param>
    /// <param name="column">The column in that line, from 1.</param>
    public (int Line, int Column) Whole(int line, int column) => (Line + line - 1, line == 1 ? Column + column - 1 : column);

    /// <summary>What is no place for a semicolon: texts, names in back-ticks, comments.</summary>
    [GeneratedRegex(
        """'(?>\\.|[^'\\]+)*'?|"(?>\\.|[^"\\]+)*"?|`[^`]*`?|//[^\n]*|/\*(?:.*?\*/|.*$)""",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Skipped();
}
