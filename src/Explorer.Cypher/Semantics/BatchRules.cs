using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Where CALL { } IN TRANSACTIONS may stand: where nothing uncommitted can have been written before, so that each batch is all that its commit holds.</summary>
internal static class BatchRules
{
    public static void Check(Query query, QueryKind kind)
    {
        foreach (var part in query.Parts)
        {
            var updates = false;
            foreach (var clause in part.Clauses)
            {
                if (clause is CallSubqueryClause { InTransactions: { } batches })
                {
                    CheckPlace(clause, kind, query.Parts.Count > 1, updates);
                    CheckCount(batches.Rows, "OF ... ROWS");
                    CheckCount(batches.Concurrency, "IN ... CONCURRENT TRANSACTIONS");
                }
                else
                {
                    updates = updates || Updates(clause);
                }
            }
        }
    }

    private static void CheckPlace(Clause clause, QueryKind kind, bool isInUnion, bool isAfterUpdate)
    {
        var where =
            kind != QueryKind.Top ? "within another subquery"
            : isInUnion ? "in a UNION"
            : isAfterUpdate ? "after a clause that writes"
            : null;
        if (where is not null)
        {
            throw BindingErrors.Composition($"CALL {{ ... }} IN TRANSACTIONS is not possible {where}.", clause.Position);
        }
    }

    private static void CheckCount(Expression? count, string where)
    {
        if (count is Literal and not IntegerLiteral { Value: > 0 })
        {
            throw BindingErrors.Of("InvalidArgumentValue", $"{where} takes a whole number, 1 or more, not {count}.", count.Position);
        }
    }

    private static bool Updates(Clause clause)
    {
        StackGuard.Check();
        return ClauseOrder.IsUpdate(clause) || clause is CallSubqueryClause call && call.Query.Parts.Any(p => p.Clauses.Any(Updates));
    }
}
