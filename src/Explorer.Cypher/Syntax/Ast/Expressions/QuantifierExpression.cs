using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}

/// <summary><c>all(variable IN list WHERE predicate)</c> and its sisters.</summary>
internal sealed record QuantifierExpression(QuantifierKind Kind, Variable Variable, Expression List, Expression Where) : Expression
{
    public override IReadOnlyList<Expression> Children => [List, Where];

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { List = map(List), Where = map(Where) };

    public override void Print(StringBuilder text)
    {
        var name = Kind switch
        {
            QuantifierKind.All => "all",
            QuantifierKind.Any => "any",
            QuantifierKind.None => "none",
            _ => "single",
        };
        text.Append(name).Append('(').AppendNode(Variable).Append(" IN ").AppendNode(List).AppendWhere(Where).Append(')');
    }
}
