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
        var mode = ParsePreParserOptions();
        return ParseCommandOrQuery() with { Mode = mode, Position = start };
    }

    private ParsedStatement ParseCommandOrQuery()
    {
        SkipUse();
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
        SkipUse();
        List<Clause> clauses = [];
        while (TryParseClause() is { } clause)
        {
            clauses.Add(clause);
            // In a subquery USE may also follow the WITH that imports.
            if (clauses.Count == 1 && clause is WithClause)
            {
                SkipUse();
            }
        }
        if (clauses.Count == 0)
        {
            throw Unexpected(ClauseWords);
        }
        return new SingleQuery(clauses) { Position = start };
    }
}
