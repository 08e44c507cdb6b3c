namespace Explorer.Cypher.Syntax.Ast;

internal enum StatementMode
{
    Normal,

    /// <summary><c>EXPLAIN</c>: plan, do not run.</summary>
    Explain,

    /// <summary><c>PROFILE</c>: run and count.</summary>
    Profile,
}

/// <summary>The whole text: a query, a schema command or a SHOW command.</summary>
internal abstract record ParsedStatement : AstNode
{
    public StatementMode Mode { get; init; }

    protected string ModePrefix =>
        Mode switch
        {
            StatementMode.Explain => "EXPLAIN ",
            StatementMode.Profile => "PROFILE ",
            _ => "",
        };
}
