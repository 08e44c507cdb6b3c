namespace Explorer.Content.Loading;

/// <summary>How far a load is.</summary>
/// <param name="Done">How many steps or rows are done.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Title">What the next step does; empty at the end.</param>
/// <param name="CountsRows">Whether rows are counted, so that a rate means something.</param>
public readonly record struct LoadStep(long Done, long Total, string Title, bool CountsRows = false);
