using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private const string ClauseWords =
        "MATCH, OPTIONAL MATCH, WITH, UNWIND, RETURN, CREATE, MERGE, SET, REMOVE, DELETE, FOREACH, CALL or LOAD CSV";

    /// <summary>The next clause, or null where none begins.</summary>
    private Clause? TryParseClause()
    {
        GuardDepth();
        if (Current.Kind != TokenKind.Word)
        {
            return null;
        }
        return ParseWithOwnLabels(ParseClause, clause => clause is CallSubqueryClause or ForeachClause);
    }

    private Clause? ParseClause()
    {
        var start = Current.Position;
        Clause? clause = Current.Value.ToUpperInvariant() switch
        {
            "MATCH" => ParseMatch(),
            "OPTIONAL" => ParseOptional(),
            "WITH" => ParseWith(),
            "RETURN" => ParseReturn(),
            "FINISH" => ParseFinish(),
            "UNWIND" => ParseUnwind(),
            "CREATE" => ParseCreate(),
            "INSERT" => ParseCreate(),
            "MERGE" => ParseMerge(),
            "SET" => ParseSet(),
            "REMOVE" => ParseRemove(),
            "DELETE" or "DETACH" or "NODETACH" => ParseDelete(),
            "FOREACH" => ParseForeach(),
            "CALL" => ParseCall(optional: false),
            "LOAD" => ParseLoadCsv(),
            "ORDER" or "SKIP" or "OFFSET" or "LIMIT" => ParseStandaloneOrder(),
            _ => null,
        };
        return clause is null ? null : clause with { Position = start };
    }

    private Clause ParseOptional()
    {
        ExpectWord("OPTIONAL");
        if (IsWord("MATCH"))
        {
            return ParseMatch() with { Optional = true };
        }
        return IsWord("CALL") ? ParseCall(optional: true) : throw Unexpected("MATCH or CALL");
    }

    private FinishClause ParseFinish()
    {
        ExpectWord("FINISH");
        return new FinishClause();
    }

    private UnwindClause ParseUnwind()
    {
        ExpectWord("UNWIND");
        var list = ParseExpression();
        ExpectWord("AS");
        return new UnwindClause(list, ExpectDeclaration());
    }

    private LoadCsvClause ParseLoadCsv()
    {
        ExpectWord("LOAD");
        ExpectWord("CSV");
        var headers = AcceptWords("WITH", "HEADERS");
        ExpectWord("FROM");
        var source = ParseExpression();
        ExpectWord("AS");
        var variable = ExpectDeclaration();
        string? terminator = null;
        if (AcceptWord("FIELDTERMINATOR"))
        {
            terminator = Current.Kind == TokenKind.Text ? Next().Value : throw Unexpected("a text such as ';'");
        }
        return new LoadCsvClause(headers, source, variable, terminator);
    }
}
