using System.Text;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Expressions;

/// <summary>A path made of the variables along it.</summary>
/// <param name="Start">The first node.</param>
/// <param name="Steps">The relationships from there on, in order; nodes between them follow from these.</param>
internal sealed record PathConstruction(Variable Start, IReadOnlyList<PathStep> Steps) : Expression
{
    public override IReadOnlyList<Expression> Children => [Start, .. Steps.SelectMany(s => s.Relationships)];

    public override void Print(StringBuilder text) => text.Append($"path({Start}{string.Concat(Steps)})");
}

/// <summary>A relationship or a list of them; several lists, where a group repeats, are walked in turn.</summary>
internal sealed record PathStep(IReadOnlyList<Variable> Relationships)
{
    public override string ToString() => Relationships.Count == 1 ? $", {Relationships[0]}" : $", {{{string.Join(", ", Relationships)}}}";
}
