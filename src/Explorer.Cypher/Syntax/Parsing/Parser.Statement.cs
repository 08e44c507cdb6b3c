using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private ParsedStatement ParseStatement()
    {
        var start = Current.Position;
        if (Current.Kind == TokenKind.End)
        {
            throw Unexpected("a statement, such as MATCH (n) RETURN n");
        }
        SkipOptions("CYPHER");
        var mode = StatementMode.Normal;
        if (AcceptWord("EXPLAIN"))
        {
            mode = StatementMode.Explain;
        }
        else if (AcceptWord("PROFILE"))
        {
            mode = StatementMode.Profile;
        }
        SkipOptions("CYPHER");
        return ParseCommandOrQuery() with { Mode = mode, Position = start };
    }

    /// <summary><c>CYPHER 5 runtime=slotted</c>: advice for Neo4j's planner, which this engine does not need.</summary>
    private void SkipOptions(string keyword)
    {
        if (!AcceptWord(keyword))
        {
            return;
        }
        if (Current.Kind is TokenKind.Integer or TokenKind.Float)
        {
            Next();
        }
        while (Current.IsName && Peek().IsSign("="))
        {
            _index += 3;
        }
    }

    private ParsedStatement ParseCommandOrQuery()
    {
        if (IsWord("SHOW"))
        {
            return ParseShow();
        }
        if (AreWords("TERMINATE", "TRANSACTION") || AreWords("TERMINATE", "TRANSACTIONS"))
        {
            return ParseTerminate();
        }
        if (IsWord("CREATE") && Peek().Kind == TokenKind.Word && !Peek(2).IsSign("="))
        {
            return ParseCreateSchema();
        }
        if (AreWords("DROP", "CONSTRAINT") || AreWords("DROP", "INDEX"))
        {
            return ParseDropSchema();
        }
        return new QueryStatement(ParseQuery());
    }

    private Query ParseQuery()
    {
        var start = Current.Position;
        List<SingleQuery> parts = [ParseSingleQuery()];
        bool? unionAll = null;
        while (IsWord("UNION"))
        {
            var union = Next();
            var all = AcceptWord("ALL");
            if (!all)
            {
                AcceptWord("DISTINCT");
            }
            if (unionAll is not null && unionAll != all)
            {
                throw SyntaxErrors.Of(
                    "InvalidClauseComposition",
                    "UNION and UNION ALL cannot be mixed in one query; use one of them, or a subquery: CALL { ... }.",
                    union.Position
                );
            }

            unionAll = all;
            parts.Add(ParseSingleQuery());
        }

        return new Query(parts, unionAll ?? false) { Position = start };
    }

    private SingleQuery ParseSingleQuery()
    {
        var start = Current.Position;
        List<Clause> clauses = [];
        while (TryParseClause() is { } clause)
        {
            clauses.Add(clause);
        }
        if (clauses.Count == 0)
        {
            throw NoClause(ClauseWords);
        }
        return new SingleQuery(clauses) { Position = start };
    }
}
