using Explorer.Graph.Values;

namespace Explorer.Server.Queries;

/// <summary>
/// What was found in a graph that cannot be what it should: a name that is a list, a date that is none, a tie with oneself. Anybody who may write can put it there; the rest of the graph is sound, and
/// is read.
/// </summary>
internal sealed class OddValues
{
    private const int Most = 100; // sentences; one mistaken statement may spoil a million nodes
    private const int Longest = 60; // letters of a value that are repeated

    private readonly List<string> _sentences = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first of them, a sentence for each: what it is about, what is wrong, what became of it.</summary>
    public IReadOnlyList<string> Sentences => _sentences;

    /// <summary>Notes one.</summary>
    /// <param name="what">What it is about, such as <c>Person lenin</c>.</param>
    /// <param name="fault">What is wrong, such as <c>x is NaN, which is no number from 0 to 1000</c>.</param>
    /// <param name="isLeftOut">Whether all of it is left out, and not only the value.</param>
    public void Add(string what, string fault, bool isLeftOut)
    {
        Count++;
        if (_sentences.Count < Most)
        {
            _sentences.Add($"{what}: {fault}. {(isLeftOut ? "It is left out." : "The value is left out.")}");
        }
    }

    /// <summary>A value as a sentence repeats it: on one line, and not too long.</summary>
    public static string Shown(Value value) => Shown(value.ToString());

    /// <summary>The same for a text.</summary>
    public static string Shown(string text)
    {
        var line = string.Concat(text.Take(Longest).Select(letter => char.IsControl(letter) ? ' ' : letter));
        return text.Length > Longest ? line + "…" : line;
    }
}
