using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>A row for each record of a file.</summary>
/// <param name="Source">The name of the file.</param>
/// <param name="WithHeaders">Whether the first record names the fields of the others, which are then maps.</param>
/// <param name="Record">The variable that takes the record.</param>
/// <param name="Line">The variable that takes its number.</param>
/// <param name="File">The variable that takes the name of the file.</param>
/// <param name="FieldTerminator">What stands between fields.</param>
internal sealed record LoadCsv(
    LogicalOperator Input,
    Expression Source,
    bool WithHeaders,
    Variable Record,
    Variable Line,
    Variable File,
    char FieldTerminator
) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => [Record, Line, File];

    public override IEnumerable<Expression> Expressions => [Source];

    public override string Details => $"{Source} AS {Record}";
}
