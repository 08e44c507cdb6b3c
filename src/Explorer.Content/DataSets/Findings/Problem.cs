namespace Explorer.Content.DataSets.Findings;

/// <summary>One thing that is wrong with a data set: where, what, and what to do.</summary>
/// <param name="Kind">What kind of problem.</param>
/// <param name="File">The file's name in the folder of the data set.</param>
/// <param name="Line">The line, from 1; 0 if the whole file is meant.</param>
/// <param name="Column">The character in the line where the cell starts, from 1; 0 if the whole line or file is meant.</param>
/// <param name="ColumnName">The name of the column, or the key in dataset.yaml; null if none is meant.</param>
/// <param name="Message">What is wrong: a sentence.</param>
/// <param name="Remedy">What to do: a sentence.</param>
public sealed record Problem(ProblemKind Kind, string File, int Line, int Column, string? ColumnName, string Message, string Remedy)
{
    /// <summary>The name of the column, or the key in dataset.yaml; null if none is meant.</summary>
    public string? ColumnName { get; init; } = ColumnName is null ? null : PlainWords.Of(ColumnName);

    /// <summary>What is wrong: a sentence.</summary>
    public string Message { get; init; } = PlainWords.Of(Message);

    /// <summary>What to do: a sentence.</summary>
    public string Remedy { get; init; } = PlainWords.Of(Remedy);

    /// <summary>How many more rows have the same fault; they are not told one by one.</summary>
    public int More { get; init; }

    /// <summary>The place, such as <c>relationships.csv:14:57</c>; editors and terminals can follow it.</summary>
    public string Place =>
        (Line, Column) switch
        {
            (0, _) => File,
            (_, 0) => $"{File}:{Line}",
            _ => $"{File}:{Line}:{Column}",
        };

    /// <summary>Place, column name, what is wrong and what to do, on one line.</summary>
    public override string ToString()
    {
        var more = More switch
        {
            0 => "",
            1 => " (…and 1 more row)",
            _ => $" (…and {More} more rows)",
        };
        return $"{Place}{(ColumnName is null ? "" : $" {ColumnName}")}: {Message} {Remedy}{more}";
    }
}
