using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>CALL (variables) { query } IN TRANSACTIONS ...</c></summary>
/// <param name="Imports">The variables in parentheses; null for the older form, which imports by a leading WITH.</param>
/// <param name="ImportsAll"><c>CALL (*) { ... }</c></param>
internal sealed record CallSubqueryClause(
    bool Optional,
    IReadOnlyList<Variable>? Imports,
    bool ImportsAll,
    Query Query,
    TransactionBatches? InTransactions
) : Clause
{
    public override void Print(StringBuilder text)
    {
        text.Append(Optional ? "OPTIONAL CALL " : "CALL ");
        if (ImportsAll)
        {
            text.Append("(*) ");
        }
        else if (Imports is not null)
        {
            text.Append('(').AppendAll(Imports).Append(") ");
        }
        text.Append("{ ").AppendNode(Query).Append(" }");
        if (InTransactions is not null)
        {
            text.Append(' ').AppendNode(InTransactions);
        }
    }
}

/// <summary><c>IN n CONCURRENT TRANSACTIONS OF rows ROWS ON ERROR ... REPORT STATUS AS variable</c></summary>
/// <param name="OnError">CONTINUE, BREAK or FAIL; null when not written.</param>
internal sealed record TransactionBatches(Expression? Concurrency, Expression? Rows, string? OnError, Variable? Status) : AstNode
{
    public override void Print(StringBuilder text)
    {
        text.Append("IN ");
        if (Concurrency is not null)
        {
            text.AppendNode(Concurrency).Append(" CONCURRENT ");
        }
        text.Append("TRANSACTIONS");
        if (Rows is not null)
        {
            text.Append(" OF ").AppendNode(Rows).Append(" ROWS");
        }
        if (OnError is not null)
        {
            text.Append(" ON ERROR ").Append(OnError);
        }
        if (Status is not null)
        {
            text.Append(" REPORT STATUS AS ").AppendNode(Status);
        }
    }
}
