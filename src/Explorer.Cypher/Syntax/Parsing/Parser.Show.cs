using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private static readonly Dictionary<string, string> Shown = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CONSTRAINT"] = "CONSTRAINTS",
        ["CONSTRAINTS"] = "CONSTRAINTS",
        ["INDEX"] = "INDEXES",
        ["INDEXES"] = "INDEXES",
        ["FUNCTION"] = "FUNCTIONS",
        ["FUNCTIONS"] = "FUNCTIONS",
        ["PROCEDURE"] = "PROCEDURES",
        ["PROCEDURES"] = "PROCEDURES",
        ["DATABASE"] = "DATABASES",
        ["DATABASES"] = "DATABASES",
        ["SETTING"] = "SETTINGS",
        ["SETTINGS"] = "SETTINGS",
        ["TRANSACTION"] = "TRANSACTIONS",
        ["TRANSACTIONS"] = "TRANSACTIONS",
    };

    /// <summary>What a Neo4j server shows of its administration; the rest of such a command is not read.</summary>
    public static readonly string[] Administered =
    [
        "USERS",
        "ROLE",
        "ROLES",
        "PRIVILEGE",
        "PRIVILEGES",
        "ALIAS",
        "ALIASES",
        "SERVER",
        "SERVERS",
        "AUTH",
    ];

    private ShowCommand ParseShow()
    {
        ExpectWord("SHOW");
        var filter = "";
        string? what;
        while (!Shown.TryGetValue(Current.Value, out what))
        {
            if (filter == "CURRENT" && IsWord("USER"))
            {
                what = "USER";
                break;
            }
            if (Current.Kind != TokenKind.Word || Array.Exists(Administered, Current.IsWord))
            {
                throw Unexpected("CONSTRAINTS, INDEXES, FUNCTIONS, PROCEDURES, DATABASES, SETTINGS or TRANSACTIONS");
            }
            filter += (filter.Length > 0 ? " " : "") + Next().Value.ToUpperInvariant();
        }

        Next();
        if (what is "DATABASES" or "SETTINGS" or "TRANSACTIONS")
        {
            var names = ParseShownNames(what);
            return ParseShown(what, filter) with { Names = names };
        }
        if (AcceptWord("EXECUTABLE") && AcceptWord("BY") && !AcceptWords("CURRENT", "USER"))
        {
            ExpectName("the name of a user, or CURRENT USER");
        }
        return ParseShown(what, filter);
    }

    /// <summary>TERMINATE TRANSACTION 'a', 'b', whose rows are shown like others.</summary>
    private ShowCommand ParseTerminate()
    {
        Next();
        Next();
        var names = ParseList(ParseExpression);
        return ParseShown(ShowCommand.Terminating, "") with { Names = names };
    }

    private IReadOnlyList<Expression> ParseShownNames(string what)
    {
        if (Current.Kind == TokenKind.End || IsWord("WHERE") || IsWord("YIELD") || Is(";"))
        {
            return [];
        }
        return what == "DATABASES" && Current.IsName
            ? [new StringLiteral(ExpectName("the name of a database"))]
            : ParseList(ParseExpression);
    }

    private ShowCommand ParseShown(string what, string filter)
    {
        if (IsWord("WHERE"))
        {
            return new ShowCommand(what, filter, new YieldList(true, [], ParseOptionalWhere()), null, null);
        }
        if (!IsWord("YIELD"))
        {
            return new ShowCommand(what, filter, null, null, null);
        }
        var yield = ParseYield();
        var hasPage = IsWord("ORDER") || IsWord("SKIP") || IsWord("OFFSET") || IsWord("LIMIT");
        var page = hasPage ? ParseOrder(new ProjectionBody(false, false, [], [], null, null) { Position = Current.Position }) : null;
        if (yield.Where is null)
        {
            yield = yield with { Where = ParseOptionalWhere() };
        }
        return new ShowCommand(what, filter, yield, page, IsWord("RETURN") ? ParseReturn() : null);
    }
}
