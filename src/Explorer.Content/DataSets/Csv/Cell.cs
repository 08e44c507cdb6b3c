namespace Explorer.Content.DataSets.Csv;

/// <summary>One cell of a CSV file and where it starts.</summary>
/// <param name="Text">The value, quotes removed.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1; of a quoted cell, its opening quote.</param>
internal readonly record struct Cell(string Text, int Line, int Column);
