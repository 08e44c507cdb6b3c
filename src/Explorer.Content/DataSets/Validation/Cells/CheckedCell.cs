using Explorer.Content.DataSets.Characters;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets.Validation.Cells;

/// <summary>A cell that is being checked: what it holds, and what may become of it.</summary>
internal readonly struct CheckedCell(TableRow row, int index, List<Problem> problems)
{
    public TableRow Row { get; } = row;

    public ColumnSchema Column => Row.Table.Schema.Columns[index];

    public string Text => Row.Cells[index].Text;

    public Remarks Remarks => Row.Table.Remarks;

    /// <summary>"line 5, strength".</summary>
    public string Place => $"line {Row.Cells[index].Line}, {Column.Name}";

    /// <summary>Keeps what the cell means.</summary>
    public void Keep(object value) => Row.Keep(index, value);

    /// <summary>Writes the text as it was meant.</summary>
    public void Rewrite(string text) => Row.Cells[index] = Row.Cells[index] with { Text = text };

    /// <summary>Says what is wrong; what the cell refers to is not looked for then.</summary>
    public void Report(ProblemKind kind, string message, string remedy)
    {
        var cell = Row.Cells[index];
        Row.Spoil(index);
        problems.Add(new Problem(kind, Row.Table.Schema.File, cell.Line, cell.Column, Column.Name, message, remedy));
    }

    /// <summary>Names the first character that is none of plain letters, digits and marks, if there is one.</summary>
    /// <param name="wrong">What is wrong if no plain character looks like it, such as "'x' cannot be an id".</param>
    /// <param name="remedy">What to do then.</param>
    /// <param name="meant">What to do if the text is plain otherwise; null for "Write 'x'."</param>
    public bool HasOddCharacter(string wrong, string remedy, Func<string, string>? meant = null)
    {
        // Letters of a file whose encoding is not known are not what they seem.
        if (OddCharacter.First(Text) is not { } odd || Row.Table.Text is { IsGuess: true })
        {
            return false;
        }
        var plain = CellText.Trim(OddCharacter.Plain(Text));
        if (System.Text.Ascii.IsValid(plain) && plain.Length > 0)
        {
            Report(ProblemKind.LookAlike, $"'{Text}' only looks right: {odd.Words}.", meant?.Invoke(plain) ?? $"Write '{plain}'.");
        }
        else
        {
            Report(ProblemKind.LookAlike, $"{wrong}: {odd.Words}.", remedy);
        }
        return true;
    }
}
