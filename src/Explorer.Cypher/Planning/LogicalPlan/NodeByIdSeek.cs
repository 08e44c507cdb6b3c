using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The node with an id, if there is one.</summary>
/// <param name="ByElementId">Whether the value is the text of <c>elementId()</c> and not the number of <c>id()</c>.</param>
internal sealed record NodeByIdSeek(Variable Node, Expression Id, bool ByElementId) : LeafOperator
{
    public override IEnumerable<Variable> Introduces => [Node];

    public override IEnumerable<Expression> Expressions => [Id];

    public override bool ReadsGraph => true;

    public override string Details => $"{Node} {(ByElementId ? "elementId" : "id")} = {Id}";
}
