using System.Globalization;
using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.DataSets.Validation.Cells;

/// <summary>Numbers, whole ones and others.</summary>
internal static class NumberCells
{
    public static void CheckInteger(CheckedCell cell)
    {
        const string Remedy = "Write digits only.";
        var text = cell.Text;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            Keep(cell, integer, integer);
        }
        else if (Parse(text) is { } number && number == Math.Truncate(number) && Math.Abs(number) < 1e9)
        {
            KeepWhole(cell, (long)number);
        }
        else if (!IsForeign(cell, "a whole number") && !cell.HasOddCharacter($"'{text}' is not a whole number", Remedy))
        {
            cell.Report(ProblemKind.BadNumber, $"'{text}' is not a whole number.", Remedy);
        }
    }

    public static void CheckNumber(CheckedCell cell)
    {
        const string Remedy = "Write digits, with a full stop for decimals.";
        var text = cell.Text;
        if (Parse(text) is { } number)
        {
            Keep(cell, number, number);
        }
        else if (!IsForeign(cell, "a number") && !cell.HasOddCharacter($"'{text}' is not a number", Remedy))
        {
            cell.Report(ProblemKind.BadNumber, $"'{text}' is not a number.", Remedy);
        }
    }

    private static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static void KeepWhole(CheckedCell cell, long number)
    {
        var text = cell.Text;
        cell.Rewrite(number.ToString(CultureInfo.InvariantCulture));
        cell.Remarks.Add(RemarkKind.Numbers, $"read '{text}' as {number} ({cell.Place})", "cells");
        Keep(cell, number, number);
    }

    /// <summary>A comma, which is the sign of decimals in half of the world and of thousands in the other.</summary>
    private static bool IsForeign(CheckedCell cell, string what)
    {
        var text = cell.Text;
        if (!text.Contains(',', StringComparison.Ordinal) || Parse(text.Replace(',', '.')) is not { } number)
        {
            return false;
        }
        var isWhole = what.Contains("whole", StringComparison.Ordinal);
        if (isWhole && number != Math.Truncate(number))
        {
            return false;
        }
        var meant = isWhole ? ((long)number).ToString(CultureInfo.InvariantCulture) : text.Replace(',', '.');
        cell.Report(ProblemKind.BadNumber, $"'{text}' is not {what}: a comma stands in it.", $"Write {meant}.");
        return true;
    }

    private static void Keep(CheckedCell cell, double number, object value)
    {
        var column = cell.Column;
        // NaN is neither less nor more than anything.
        if (!(number >= column.Min && number <= column.Max))
        {
            cell.Report(
                ProblemKind.OutOfRange,
                $"{cell.Text} is not from {column.Min} to {column.Max}.",
                $"Write a number from {column.Min} to {column.Max}."
            );
        }
        else
        {
            cell.Keep(value);
        }
    }
}
