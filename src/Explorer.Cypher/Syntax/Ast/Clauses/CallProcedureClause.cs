using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>CALL name(arguments) YIELD items WHERE predicate</c></summary>
/// <param name="Arguments">Null when written without parentheses: the parameters of the statement are then the arguments.</param>
/// <param name="Yield">Null without YIELD.</param>
internal sealed record CallProcedureClause(bool Optional, string Name, IReadOnlyList<Expression>? Arguments, YieldList? Yield) : Clause
{
    public override void Print(StringBuilder text)
    {
        text.Append(Optional ? "OPTIONAL CALL " : "CALL ").AppendNames(Name.Split('.'), ".");
        if (Arguments is not null)
        {
            text.Append('(').AppendAll(Arguments).Append(')');
        }
        if (Yield is not null)
        {
            text.Append(' ').AppendNode(Yield);
        }
    }
}

/// <summary><c>YIELD * | field AS variable, ... WHERE predicate</c></summary>
internal sealed record YieldList(bool All, IReadOnlyList<YieldItem> Items, Expression? Where) : AstNode
{
    public override void Print(StringBuilder text) => text.Append("YIELD ").Append(All ? "*" : "").AppendAll(Items).AppendWhere(Where);
}

internal sealed record YieldItem(string Field, Variable Variable) : AstNode
{
    public override void Print(StringBuilder text)
    {
        text.AppendName(Field);
        if (Variable.Name != Field)
        {
            text.Append(" AS ").AppendNode(Variable);
        }
    }
}
