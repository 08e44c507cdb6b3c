namespace Explorer.Differential.Tests.Generation;

/// <summary>Chance from a seed: the same seed gives the same query for ever.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From the first number to the last, both included.</summary>
    public int Number(int first, int last) => _random.Next(first, last + 1);

    public bool Percent(int chance) => _random.Next(100) < chance;

    public T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    /// <summary>One of several ways to go on.</summary>
    public string Way(params ReadOnlySpan<Func<string>> ways) => ways[_random.Next(ways.Length)]();
}
