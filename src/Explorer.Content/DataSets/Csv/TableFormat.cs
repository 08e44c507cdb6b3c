using Explorer.Content.DataSets.Schema;

namespace Explorer.Content.DataSets.Csv;

/// <summary>How the cells of a file are told apart; found by its first line, which names columns that are known.</summary>
/// <param name="Separator">What stands between two cells.</param>
/// <param name="LinesBefore">How many lines come before the header: one where a spreadsheet has written <c>sep=;</c>.</param>
/// <param name="FirstLine">The header as it stands.</param>
/// <param name="ColumnsKnown">How many columns it names that are known.</param>
internal sealed record TableFormat(char Separator, int LinesBefore, string FirstLine, int ColumnsKnown)
{
    // So many lines are looked at for a header that does not stand in the first one.
    private const int MostLinesAbove = 10;

    private const string Directive = "sep=";

    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>The line in which a header stands that is not the first; 0 if there is none.</summary>
    public int HeaderLine { get; private init; }

    /// <summary>The separator in words; null for the comma, of which nothing needs to be said.</summary>
    public string? SeparatorWords =>
        Separator switch
        {
            ';' => "semicolons",
            '\t' => "tabs",
            '|' => "upright bars",
            _ => null,
        };

    /// <summary>Looks at the first lines of a file.</summary>
    public static TableFormat Find(TableSchema schema, FileText text)
    {
        using var open = text.Open();
        var first = NextLine(open);
        if (first.Trim().Trim('"').StartsWith(Directive, StringComparison.OrdinalIgnoreCase))
        {
            var named = first.Trim().Trim('"')[Directive.Length..];
            var second = NextLine(open);
            var separator = named.Length == 0 ? Best(schema, second) : named[0];
            return new TableFormat(separator, 1, second, Known(schema, second, separator));
        }

        var best = Best(schema, first);
        var known = Known(schema, first, best);
        return new TableFormat(best, 0, first, known) { HeaderLine = known > 0 ? 0 : LaterHeader(schema, open) };
    }

    /// <summary>The separator by which the line names most columns; the comma if none names any.</summary>
    private static char Best(TableSchema schema, string line) => Separators.MaxBy(separator => Known(schema, line, separator));

    private static int Known(TableSchema schema, string line, char separator) =>
        line.Split(separator).Count(name => schema.IndexOfAlike(name) >= 0);

    private static int LaterHeader(TableSchema schema, TextReader text)
    {
        for (var line = 2; line <= MostLinesAbove && text.ReadLine() is { } next; line++)
        {
            if (Known(schema, next, Best(schema, next)) >= 2)
            {
                return line;
            }
        }

        return 0;
    }

    /// <summary>The next line that is not empty.</summary>
    private static string NextLine(TextReader text)
    {
        while (text.ReadLine() is { } line)
        {
            if (line.Trim().Length > 0)
            {
                return line;
            }
        }

        return "";
    }
}
