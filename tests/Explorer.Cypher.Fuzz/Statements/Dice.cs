namespace Explorer.Cypher.Fuzz.Statements;

/// <summary>Chance from a seed: the same seed gives the same statement for ever.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From the first number to the last, both included.</summary>
    public int Number(int first, int last) => _random.Next(first, last + 1);

    public bool Percent(int chance) => _random.Next(100) < chance;

    public T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    /// <summary>One of several words; the words are parted by a bar.</summary>
    public string Word(string words) => One(words.Split('|'));

    /// <summary>So many texts, joined.</summary>
    public string Many(int first, int last, string separator, Func<string> text) =>
        string.Join(separator, Enumerable.Range(0, Number(first, last)).Select(_ => text()));

    /// <summary>The text, or nothing.</summary>
    public string Maybe(int chance, Func<string> text) => Percent(chance) ? text() : "";

    /// <summary>One of several ways to go on.</summary>
    public string OneOf(params ReadOnlySpan<Func<string>> ways) => ways[_random.Next(ways.Length)]();
}
