namespace Explorer.Content.DataSets.Findings;

/// <summary>How a file was read that is not quite as it should be, though it is clear what is meant. Nothing needs to be done.</summary>
/// <param name="File">The file's name in the folder of the data set.</param>
/// <param name="Message">What was done, without a capital letter and a full stop: "read with semicolons between the columns".</param>
public sealed record Remark(string File, string Message)
{
    /// <summary>What was done, without a capital letter and a full stop.</summary>
    public string Message { get; init; } = PlainWords.Of(Message);

    /// <summary>File and message on one line.</summary>
    public override string ToString() => $"{File}: {Message}";
}
