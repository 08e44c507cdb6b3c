using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record LoadCsvClause(bool WithHeaders, Expression Source, Variable Variable, string? FieldTerminator) : Clause
{
    public override void Print(StringBuilder text)
    {
        text.Append(WithHeaders ? "LOAD CSV WITH HEADERS FROM " : "LOAD CSV FROM ").AppendNode(Source).Append(" AS ").AppendNode(Variable);
        if (FieldTerminator is not null)
        {
            text.Append(" FIELDTERMINATOR ").AppendText(FieldTerminator);
        }
    }
}
