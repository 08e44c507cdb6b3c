using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>(variable:Labels {properties} WHERE predicate)</c>. After binding every node has a variable.</summary>
/// <param name="Properties">A map literal or a parameter.</param>
internal sealed record NodePattern(Variable? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) : PathElement
{
    public override void Print(StringBuilder text)
    {
        text.Append('(');
        Variable?.Print(text);
        if (Labels is not null)
        {
            text.Append(':').AppendNode(Labels);
        }
        if (Properties is not null)
        {
            text.Append(text[^1] == '(' ? "" : " ").AppendNode(Properties);
        }
        text.AppendWhere(Where).Append(')');
    }
}
