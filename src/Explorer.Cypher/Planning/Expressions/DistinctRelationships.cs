using System.Text;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Expressions;

/// <summary>Whether two relationships, or lists of them, have none in common: the rule of every MATCH.</summary>
internal sealed record DistinctRelationships(Variable Left, Variable Right) : Expression
{
    public override IReadOnlyList<Expression> Children => [Left, Right];

    public override void Print(StringBuilder text) => text.Append($"{Left} not in {Right}");
}
