namespace Explorer.Loader.Loading;

/// <summary>How far a load is.</summary>
/// <param name="Done">How many steps are done.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Title">What the next step does; empty at the end.</param>
public readonly record struct LoadStep(int Done, int Total, string Title);
