using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Which clause may follow which.</summary>
internal static class ClauseOrder
{
    public static bool IsUpdate(Clause clause) =>
        clause is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause;

    public static void Check(SingleQuery query, QueryKind kind)
    {
        var updated = false;
        for (var i = 0; i < query.Clauses.Count; i++)
        {
            var clause = query.Clauses[i];
            if (clause is ReturnClause or FinishClause && i < query.Clauses.Count - 1)
            {
                throw BindingErrors.Composition(
                    "RETURN ends a query; only UNION can follow. Use WITH to go on.",
                    query.Clauses[i + 1].Position
                );
            }

            if (updated && clause is (MatchClause or UnwindClause or LoadCsvClause or CallProcedureClause or CallSubqueryClause))
            {
                throw BindingErrors.Composition($"A WITH is needed between the change before and this {Word(clause)}.", clause.Position);
            }
            updated = clause is not WithClause && (updated || IsUpdate(clause));
        }

        CheckEnd(query.Clauses[^1], kind, query.Clauses.Count == 1);
    }

    private static void CheckEnd(Clause last, QueryKind kind, bool isAlone)
    {
        var ends = last switch
        {
            ReturnClause or FinishClause => true,
            CallProcedureClause { Yield: null } => true,
            CallProcedureClause => isAlone,
            CallSubqueryClause call => call.Query.Parts.All(p => p.Clauses[^1] is not ReturnClause),
            _ => IsUpdate(last),
        };
        if (!ends && kind != QueryKind.Expression)
        {
            throw BindingErrors.Composition($"A query cannot end with {Word(last)}; add RETURN.", last.Position);
        }
    }

    private static string Word(Clause clause) =>
        clause switch
        {
            MatchClause { Optional: true } => "OPTIONAL MATCH",
            MatchClause => "MATCH",
            UnwindClause => "UNWIND",
            WithClause => "WITH",
            LoadCsvClause => "LOAD CSV",
            _ => "CALL",
        };
}
