using System.Text;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Expressions;

/// <summary>Whether a variable that stands alone in a pattern, and was there before it, holds a node: null matches no pattern.</summary>
internal sealed record NodeIsThere(Variable Node) : Expression
{
    public override IReadOnlyList<Expression> Children => [Node];

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Node = (Variable)map(Node) };

    public override void Print(StringBuilder text) => text.Append($"({Node})");
}
