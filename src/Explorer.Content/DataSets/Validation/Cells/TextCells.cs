using Explorer.Connections.Files;
using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.DataSets.Validation.Cells;

/// <summary>Free texts.</summary>
internal static class TextCells
{
    // What spreadsheets show in the place of a value.
    private static readonly string[] Errors =
    [
        "#REF!",
        "#NAME?",
        "#VALUE!",
        "#DIV/0!",
        "#N/A",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "#ERROR!",
        "Err:502",
        "Err:508",
    ];

    /// <summary>What is wrong with any text, whatever it should mean.</summary>
    /// <returns>Whether something is.</returns>
    public static bool IsWrong(CheckedCell cell)
    {
        var text = cell.Text;
        if (text.AsSpan().IndexOfAnyInRange('\0', '\u001f') is var at and >= 0 && text[at] is not '\n')
        {
            cell.Report(ProblemKind.UntidyText, $"There is a control character (code {(int)text[at]}) in the value.", "Remove it.");
        }
        else if (text.Length > cell.Column.MaxLength)
        {
            cell.Report(
                ProblemKind.TextTooLong,
                $"The text has {text.Length} characters; {cell.Column.MaxLength} fit.",
                $"Shorten it by {text.Length - cell.Column.MaxLength}."
            );
        }
        else if (Array.IndexOf(Errors, text) >= 0)
        {
            cell.Report(
                ProblemKind.SpreadsheetError,
                $"'{text}' is what a spreadsheet writes where a formula fails.",
                "Write the value; a text that starts with = + - or @ is taken for a formula, unless its column is formatted as text."
            );
        }
        else if (text.Length > 3 && text.AsSpan().IndexOfAnyExcept('#') < 0)
        {
            cell.Report(
                ProblemKind.SpreadsheetError,
                $"'{text}' is what a spreadsheet shows where a column is too narrow.",
                "Widen the column there, and save the file again."
            );
        }
        else
        {
            return false;
        }
        return true;
    }

    /// <summary>Takes out what nobody can see, and looks for words that only look right.</summary>
    public static void Check(CheckedCell cell)
    {
        if (System.Text.Ascii.IsValid(cell.Text) || cell.Row.Table.Text is { IsGuess: true })
        {
            return;
        }
        var text = cell.Text;
        if (text.Any(CharacterNames.IsInvisible) && Mojibake.Undo(text) is null)
        {
            cell.Rewrite(string.Concat(text.Where(c => !CharacterNames.IsInvisible(c))));
            cell.Remarks.Add(RemarkKind.Invisible, $"read without the invisible characters in a text ({cell.Place})", "cells");
        }

        if (text.Contains(LostLetter.Mark, StringComparison.Ordinal))
        {
            cell.Report(
                ProblemKind.LookAlike,
                "The text holds � (U+FFFD), the mark of a letter that was lost when the file was saved in another encoding.",
                "Write the letter anew, and save the file as UTF-8."
            );
        }
        else if (Mojibake.Undo(text) is { } meant)
        {
            cell.Report(
                ProblemKind.LookAlike,
                $"'{Short(text)}' was UTF-8 that a program took for Windows-1252 and saved so.",
                $"Write '{Short(meant)}': open the file that it was made from as UTF-8, and save it again."
            );
        }
        else if (MixedWord.First(cell.Text) is { } mixed)
        {
            ReportMixed(cell, mixed);
        }
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";

    /// <summary>Names the letter of another script in a word.</summary>
    public static void ReportMixed(CheckedCell cell, MixedWord mixed) =>
        cell.Report(
            ProblemKind.LookAlike,
            $"The word '{mixed.Word}' only looks right: {mixed.Odd.Words}.",
            mixed.Meant is { } meant ? $"Write '{meant}' with letters of one alphabet." : "Write it with letters of one alphabet."
        );
}
