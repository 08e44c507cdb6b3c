using System.Text;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Expressions;

/// <summary>Whether a node or relationship has every property of a map that is known only at run time: <c>(n $properties)</c>.</summary>
internal sealed record MatchesProperties(Variable Entity, Expression Properties) : Expression
{
    public override IReadOnlyList<Expression> Children => [Entity, Properties];

    public override Expression MapChildren(Func<Expression, Expression> map) =>
        this with
        {
            Entity = (Variable)map(Entity),
            Properties = map(Properties),
        };

    public override void Print(StringBuilder text) => text.Append($"{Entity} {Properties}");
}
