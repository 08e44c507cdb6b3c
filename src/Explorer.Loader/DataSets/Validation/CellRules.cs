using System.Globalization;
using Explorer.Loader.DataSets.Csv;
using Explorer.Loader.DataSets.Schema;

namespace Explorer.Loader.DataSets.Validation;

/// <summary>Checks each cell by itself and keeps what it means.</summary>
internal static class CellRules
{
    private const string Sources = "sources";

    public static void Check(TableRow row, List<Problem> problems)
    {
        var columns = row.Table.Schema.Columns;
        for (var i = 0; i < columns.Length && !row.IsBroken; i++)
        {
            if (row.Table.HasColumn[i] || columns[i].WhenAbsent.Length > 0)
                CheckCell(row, i, columns[i], row.Cells[i], problems);
        }
    }

    private static void CheckCell(TableRow row, int index, ColumnSchema column, Cell cell, List<Problem> problems)
    {
        var text = cell.Text;
        if (text.Length == 0)
        {
            if (column.IsRequired && (column.Name != Sources || row.Table.NeedsSources))
                problems.Add(Empty(row, column));
            return;
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            Report(ProblemKind.UntidyText, "There are spaces around the value.", "Remove them.");
        else if (text.AsSpan().IndexOfAnyInRange('\0', '\u001f') is var at and >= 0 && text[at] is not '\n' and not '\r')
            Report(ProblemKind.UntidyText, $"There is a control character (code {(int)text[at]}) in the value.", "Remove it.");
        else if (text.Length > column.MaxLength)
            Report(
                ProblemKind.TextTooLong,
                $"The text has {text.Length} characters; {column.MaxLength} fit.",
                $"Shorten it by {text.Length - column.MaxLength}."
            );
        else
            CheckMeaning();

        void CheckMeaning()
        {
            switch (column.Type)
            {
                case ColumnType.Id when !IsId(text):
                    Report(ProblemKind.BadId, $"'{text}' cannot be an id.", "Use letters, digits, hyphens and full stops only.");
                    break;
                case ColumnType.Date:
                    if (row.Table.TryParseDate(text, out var date, out var error))
                        row.Keep(index, date);
                    else
                        Report(
                            ProblemKind.BadDate,
                            $"'{text}' is not a date: {error.Message} (character {error.Column}).",
                            "Write YYYY, YYYY-MM or YYYY-MM-DD, with ~ for about or ? for uncertain."
                        );
                    break;
                case ColumnType.Integer:
                    if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
                        KeepNumber(integer, integer);
                    else
                        Report(ProblemKind.BadNumber, $"'{text}' is not a whole number.", "Write digits only.");
                    break;
                case ColumnType.Number:
                    if (
                        double.TryParse(
                            text,
                            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                            CultureInfo.InvariantCulture,
                            out var number
                        )
                    )
                        KeepNumber(number, number);
                    else
                        Report(ProblemKind.BadNumber, $"'{text}' is not a number.", "Write digits, with a full stop for decimals.");
                    break;
                case ColumnType.Word when Array.IndexOf(column.Words, text) < 0:
                    var near = NearName.Find(text, column.Words);
                    Report(
                        ProblemKind.BadWord,
                        $"'{text}' is not a {column.Name} that is known.",
                        $"{(near is null ? "" : $"Did you mean '{near}'? ")}Write one of {string.Join(", ", column.Words)}."
                    );
                    break;
                case ColumnType.Address when !IsAddress(text):
                    Report(ProblemKind.BadAddress, $"'{text}' is not a web address.", "Write it in full, from http:// or https:// on.");
                    break;
                case ColumnType.Colour when !IsColour(text):
                    Report(
                        ProblemKind.BadColour,
                        $"'{text}' is not a colour.",
                        $"Write # and six of the digits 0 to 9 and A to F, such as {(IsShortColour(text) ? Lengthened(text) : "#B3261E")}."
                    );
                    break;
                case ColumnType.TextList or ColumnType.References:
                    CheckList();
                    break;
            }
        }

        void CheckList()
        {
            var parts = text.Split(';');
            for (var i = 0; i < parts.Length; i++)
            {
                if (parts[i].Length == 0 || char.IsWhiteSpace(parts[i][0]) || char.IsWhiteSpace(parts[i][^1]))
                {
                    Report(
                        ProblemKind.UntidyText,
                        "The list has spaces around a value, or an empty value.",
                        "Join the values by semicolons without spaces."
                    );
                    return;
                }

                if (Array.IndexOf(parts, parts[i]) < i)
                    Report(ProblemKind.DuplicateValue, $"'{parts[i]}' stands twice in the list.", "Remove one of the two.");
            }

            row.Keep(index, parts);
        }

        void KeepNumber(double number, object value)
        {
            if (number < column.Min || number > column.Max)
                Report(
                    ProblemKind.OutOfRange,
                    $"{text} is not from {column.Min} to {column.Max}.",
                    $"Write a number from {column.Min} to {column.Max}."
                );
            else
                row.Keep(index, value);
        }

        void Report(ProblemKind kind, string message, string remedy) => problems.Add(row.Problem(kind, column.Name, message, remedy));
    }

    private static Problem Empty(TableRow row, ColumnSchema column) =>
        column.Name == Sources
            ? row.Problem(
                ProblemKind.MissingSource,
                column.Name,
                $"This {row.Table.Schema.Noun} has no source.",
                "Write at least one id of sources.csv."
            )
            : row.Problem(ProblemKind.EmptyCell, column.Name, "The cell is empty.", $"Every {row.Table.Schema.Noun} needs a value here.");

    private static bool IsId(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not '-' and not '.' and not '_')
                return false;
        }

        return true;
    }

    private static bool IsColour(string text) => text is ['#', ..] && text.Length == 7 && IsHex(text.AsSpan(1));

    /// <summary>The short form of CSS, of which each digit counts twice; with or without its #.</summary>
    private static bool IsShortColour(string text) => text.TrimStart('#').Length is 3 or 6 && IsHex(text.AsSpan().TrimStart('#'));

    private static string Lengthened(string text)
    {
        var digits = text.TrimStart('#');
        return digits.Length == 6 ? $"#{digits}" : $"#{string.Concat(digits.Select(digit => new string(digit, 2)))}";
    }

    private static bool IsHex(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c))
                return false;
        }

        return true;
    }

    private static bool IsAddress(string text)
    {
        var host = text.StartsWith("https://", StringComparison.Ordinal) ? 8 : 7;
        return text.Length > host
            && (host == 8 || text.StartsWith("http://", StringComparison.Ordinal))
            && char.IsLetterOrDigit(text[host])
            && text.AsSpan().IndexOfAny(' ', '"', '<') < 0;
    }
}
