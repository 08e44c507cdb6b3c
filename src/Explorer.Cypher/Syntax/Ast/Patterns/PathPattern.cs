using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>
/// One path: nodes and relationships in turn, beginning and ending with a node; a <see cref="GroupPattern"/> may stand between nodes, or alone.
/// </summary>
/// <param name="Variable">The name of the whole path.</param>
/// <param name="Selector">Which of the matching paths are wanted; null means all.</param>
/// <param name="Elements">The parts from left to right.</param>
internal sealed record PathPattern(Variable? Variable, PathSelector? Selector, IReadOnlyList<PathElement> Elements) : AstNode
{
    /// <summary>After binding, for a path with a selector: the condition in the parentheses round it, which a path must meet to be chosen.</summary>
    public Expression? Where { get; init; }

    public IEnumerable<NodePattern> Nodes => Elements.OfType<NodePattern>();

    public IEnumerable<RelationshipPattern> Relationships => Elements.OfType<RelationshipPattern>();

    public override void Print(StringBuilder text)
    {
        if (Variable is not null)
        {
            text.AppendNode(Variable).Append(" = ");
        }
        var function = Selector?.Kind switch
        {
            PathSelectorKind.ShortestPathFunction => "shortestPath(",
            PathSelectorKind.AllShortestPathsFunction => "allShortestPaths(",
            _ => null,
        };
        if (function is not null)
        {
            text.Append(function);
        }
        else if (Selector is not null)
        {
            text.AppendNode(Selector).Append(' ');
        }
        for (var i = 0; i < Elements.Count; i++)
        {
            if (i > 0 && Elements[i] is not RelationshipPattern && Elements[i - 1] is not RelationshipPattern)
            {
                text.Append(' ');
            }
            Elements[i].Print(text);
        }

        if (function is not null)
        {
            text.Append(')');
        }
    }
}

internal abstract record PathElement : AstNode;
