using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>SHOW what YIELD ... WHERE ... RETURN ...</c></summary>
/// <param name="What">CONSTRAINTS, INDEXES, FUNCTIONS, PROCEDURES, DATABASES, SETTINGS, TRANSACTIONS.</param>
/// <param name="Filter">A word between SHOW and What, in capitals, such as RANGE or UNIQUE; empty if none.</param>
/// <param name="Yield">Null without YIELD; carries a WHERE even when there is no YIELD list (All is then true).</param>
/// <param name="Page">ORDER BY, SKIP and LIMIT after YIELD; its items are empty.</param>
/// <param name="Return">A RETURN after YIELD.</param>
internal sealed record ShowCommand(string What, string Filter, YieldList? Yield, ProjectionBody? Page, ReturnClause? Return)
    : ParsedStatement
{
    /// <summary>What TERMINATE TRANSACTIONS is called among what is shown.</summary>
    public const string Terminating = "TERMINATE TRANSACTIONS";

    /// <summary>Which ones are asked for: texts, parameters or lists of them; empty for all.</summary>
    public IReadOnlyList<Expression> Names { get; init; } = [];

    public override void Print(StringBuilder text)
    {
        text.Append(ModePrefix)
            .Append(What == Terminating ? "" : "SHOW ")
            .Append(Filter)
            .Append(Filter.Length > 0 ? " " : "")
            .Append(What)
            .Append(Names.Count > 0 ? " " : "")
            .AppendAll(Names);
        if (Yield is not null)
        {
            text.Append(" YIELD ").Append(Yield.All ? "*" : "").AppendAll(Yield.Items);
            if (Page is not null)
            {
                text.Append(Page.ToString());
            }
            text.AppendWhere(Yield.Where);
        }

        if (Return is not null)
        {
            text.Append(' ').AppendNode(Return);
        }
    }
}
