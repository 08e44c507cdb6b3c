using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private Clause ParseCall(bool optional)
    {
        ExpectWord("CALL");
        if (Is("{") || Is("("))
        {
            return ParseCallSubquery(optional);
        }
        var name = ParseNamespacedName("a procedure name, '(' or '{'");
        IReadOnlyList<Expression>? arguments = null;
        if (Accept("("))
        {
            arguments = Is(")") ? [] : ParseList(ParseExpression);
            Expect(")");
        }

        return new CallProcedureClause(optional, name, arguments, IsWord("YIELD") ? ParseYield() : null);
    }

    private string ParseNamespacedName(string what)
    {
        var name = ExpectName(what);
        while (Accept("."))
        {
            name += "." + ExpectName("a name after the dot");
        }
        return name;
    }

    private YieldList ParseYield()
    {
        var position = ExpectWord("YIELD").Position;
        if (Is("-") && Peek().Kind == TokenKind.End)
        {
            Next();
            return new YieldList(false, [], null) { Position = position };
        }

        var all = Accept("*");
        IReadOnlyList<YieldItem> items = all ? [] : ParseList(ParseYieldItem);
        return new YieldList(all, items, ParseOptionalWhere()) { Position = position };
    }

    private YieldItem ParseYieldItem()
    {
        var token = Current;
        var field = ExpectName("the name of an output field");
        if (AcceptWord("AS"))
        {
            return new YieldItem(field, ExpectDeclaration()) { Position = token.Position };
        }
        _declared.Add(field);
        return new YieldItem(field, new Variable(field) { Position = token.Position }) { Position = token.Position };
    }

    private CallSubqueryClause ParseCallSubquery(bool optional)
    {
        IReadOnlyList<Variable>? imports = null;
        var all = false;
        if (Accept("("))
        {
            all = Accept("*");
            imports = all || Is(")") ? [] : ParseList(ParseVariableUse);
            Expect(")");
        }

        Expect("{");
        var query = ParseQuery();
        Expect("}");
        return new CallSubqueryClause(optional, imports, all, query, IsWord("IN") ? ParseTransactionBatches() : null);
    }

    private TransactionBatches ParseTransactionBatches()
    {
        var position = ExpectWord("IN").Position;
        Expression? concurrency = IsWord("TRANSACTIONS") || IsWord("CONCURRENT") ? null : ParseAtom();
        AcceptWord("CONCURRENT");
        ExpectWord("TRANSACTIONS");
        Expression? rows = null;
        string? onError = null;
        Variable? status = null;
        while (true)
        {
            if (AcceptWord("OF"))
            {
                rows = ParseAtom();
                if (!AcceptWord("ROW"))
                {
                    ExpectWord("ROWS");
                }
            }
            else if (AcceptWords("ON", "ERROR"))
            {
                onError =
                    IsWord("CONTINUE") || IsWord("BREAK") || IsWord("FAIL")
                        ? Next().Value.ToUpperInvariant()
                        : throw Unexpected("CONTINUE, BREAK or FAIL");
            }
            else if (AcceptWords("REPORT", "STATUS"))
            {
                ExpectWord("AS");
                status = ExpectDeclaration();
            }
            else
            {
                return new TransactionBatches(concurrency, rows, onError, status) { Position = position };
            }
        }
    }
}
