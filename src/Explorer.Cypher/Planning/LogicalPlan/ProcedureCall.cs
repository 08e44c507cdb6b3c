using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>For each row, the rows that a procedure yields.</summary>
/// <param name="Procedure">The signature.</param>
/// <param name="Yields">The index of an output and the variable that takes it.</param>
internal sealed record ProcedureCall(
    LogicalOperator Input,
    Semantics.ProcedureSignature Procedure,
    IReadOnlyList<Expression> Arguments,
    IReadOnlyList<Semantics.BoundYield> Yields
) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => Yields.Select(y => y.Variable);

    public override IEnumerable<Expression> Expressions => Arguments;

    public override bool Writes => Procedure.Writes;

    public override bool ReadsGraph => true;

    public override string Details => $"{Procedure.Name}({string.Join(", ", Arguments)})";
}
