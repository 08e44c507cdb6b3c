using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Generation;

/// <summary>A generated statement in parts, so that parts can be left out.</summary>
/// <param name="Clauses">The clauses before RETURN.</param>
/// <param name="Items">What is returned: a column and its expression; none for a statement without RETURN, which only writes.</param>
/// <param name="Tail">What follows the items: order and limits, or another query behind UNION; empty for none.</param>
/// <param name="Order">What all this says about the order of rows.</param>
internal sealed record GeneratedQuery(
    IReadOnlyList<GeneratedClause> Clauses,
    IReadOnlyList<string> Items,
    bool IsDistinct,
    string Tail,
    RowOrder Order
)
{
    public string Text => string.Join("\n", Items.Count == 0 ? Lines : Lines.Append(Return));

    private IEnumerable<string> Lines => Clauses.Select(clause => clause.Text);

    private string Return => $"RETURN {(IsDistinct ? "DISTINCT " : "")}{string.Join(", ", Items)}{Tail}";

    /// <summary>Statements that are a little shorter.</summary>
    public IEnumerable<GeneratedQuery> Shorter()
    {
        if (Tail.Length > 0)
        {
            yield return this with
            {
                Tail = "",
                Order = RowOrder.None,
            };
        }
        if (IsDistinct)
        {
            yield return this with
            {
                IsDistinct = false,
            };
        }
        for (var i = 0; i < Clauses.Count; i++)
        {
            if (!Clauses[i].IsNeeded && Clauses.Count > 1)
            {
                yield return this with
                {
                    Clauses = [.. Clauses.Where((_, n) => n != i)],
                };
            }
            if (Clauses[i].Where.Length > 0)
            {
                yield return this with
                {
                    Clauses = [.. Clauses.Select((clause, n) => n == i ? clause with { Where = "" } : clause)],
                };
            }
        }

        for (var i = 0; i < Items.Count && Items.Count > 1 && Tail.Length == 0; i++)
        {
            yield return this with
            {
                Items = [.. Items.Where((_, n) => n != i)],
            };
        }
    }
}

/// <summary>One clause and its condition.</summary>
/// <param name="Body">The clause without its condition.</param>
/// <param name="Where">The condition with its keyword; empty for none.</param>
/// <param name="IsNeeded">Whether the statement would mean something else, or nothing certain, without it.</param>
internal sealed record GeneratedClause(string Body, string Where = "", bool IsNeeded = false)
{
    public string Text => Body + Where;
}
