using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>
/// <c>((a)-[r]-&gt;(b) WHERE predicate){1,3}</c>: a path in parentheses; repeated if it has a quantifier, and its variables are then lists outside.
/// </summary>
internal sealed record GroupPattern(PathPattern Path, Expression? Where, PathQuantifier? Quantifier) : PathElement
{
    /// <summary>After binding, for a quantified group: each variable inside and the list variable it becomes outside.</summary>
    public IReadOnlyList<GroupVariable> Variables { get; init; } = [];

    public override void Print(StringBuilder text)
    {
        text.Append('(').AppendNode(Path).AppendWhere(Where).Append(')');
        Quantifier?.Print(text);
    }
}

/// <summary>A variable of one repetition and the list over all repetitions.</summary>
internal sealed record GroupVariable(Variable Inside, Variable Outside);
