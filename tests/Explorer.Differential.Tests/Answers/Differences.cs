using System.Text;
using Explorer.Differential.Tests.Ledger;

namespace Explorer.Differential.Tests.Answers;

/// <summary>Gathers how the engines differ over many cases, so that one run shows all of it.</summary>
internal sealed class Differences
{
    private readonly StringBuilder _unexpected = new();

    /// <summary>How many cases were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>Compares two answers.</summary>
    /// <param name="id">The name of the case; the ledger lists differences by it.</param>
    /// <param name="text">The statement.</param>
    /// <param name="answers">What the engines said.</param>
    /// <param name="order">What the statement says about the order of rows.</param>
    public void Compare(string id, string text, (Answer Ours, Answer Theirs) answers, RowOrder order)
    {
        Compared++;
        var difference = AnswerComparison.Difference(answers.Ours, answers.Theirs, order);
        var reason = KnownDifferences.Listed.GetValueOrDefault(id);
        if (difference is not null && reason is null)
        {
            _unexpected.Append(
                $"\n{id}\n  {text.ReplaceLineEndings("\n  ")}\n  differ in {difference}\n  ours:   {answers.Ours}\n  Neo4j's: {answers.Theirs}\n"
            );
        }
        else if (difference is null && reason is not null)
        {
            Stale(id);
        }
    }

    /// <summary>Counts cases that were compared elsewhere and do not differ.</summary>
    /// <param name="ids">The names of the cases.</param>
    public void Agree(IReadOnlyCollection<string> ids)
    {
        Compared += ids.Count;
        foreach (var id in ids.Where(KnownDifferences.Listed.ContainsKey))
        {
            Stale(id);
        }
    }

    /// <summary>Fails if there was anything that the ledger does not list, or if it lists what does not differ.</summary>
    public void AssertOnlyKnown()
    {
        Assert.True(Compared > 0, "Nothing was compared.");
        if (_unexpected.Length > 0)
        {
            Assert.Fail(_unexpected.ToString());
        }
    }

    private void Stale(string id) =>
        _unexpected.Append($"\n{id}\n  does not differ any more: take its line out of Ledger/{KnownDifferences.Listed[id]}.txt\n");
}
