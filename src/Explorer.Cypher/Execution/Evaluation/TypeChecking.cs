using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>value IS :: TYPE</c></summary>
internal sealed class TypeChecking(Evaluator operand, TypeExpression type, bool negated) : Evaluator
{
    public override Value Evaluate(ExecutionContext context) => IsTrue(context);

    public override bool IsTrue(ExecutionContext context) => IsInstance(operand.Evaluate(context), type) != negated;

    private static bool IsInstance(Value value, TypeExpression type) =>
        Matches(value, type) || type.Alternatives.Any(a => IsInstance(value, a));

    private static bool Matches(Value value, TypeExpression type)
    {
        if (value.IsNull)
        {
            return !type.NotNull && type.Name != "NOTHING";
        }

        return type.Name switch
        {
            "ANY" => true,
            "NULL" or "NOTHING" => false,
            "PROPERTY VALUE" => IsProperty(value),
            "LIST" => value.Kind == ValueKind.List && (type.Element is null || value.AsList().All(item => IsInstance(item, type.Element))),
            _ => Kind(type.Name) == value.Kind,
        };
    }

    private static bool IsProperty(Value value) =>
        value.Kind switch
        {
            ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => false,
            ValueKind.List => value.AsList().All(item => !item.IsNull && item.Kind != ValueKind.List && IsProperty(item)),
            _ => true,
        };

    private static ValueKind? Kind(string name) =>
        name switch
        {
            "BOOLEAN" => ValueKind.Boolean,
            "INTEGER" => ValueKind.Integer,
            "FLOAT" => ValueKind.Float,
            "STRING" => ValueKind.String,
            "MAP" => ValueKind.Map,
            "NODE" => ValueKind.Node,
            "RELATIONSHIP" => ValueKind.Relationship,
            "PATH" => ValueKind.Path,
            "DATE" => ValueKind.Date,
            "LOCAL TIME" => ValueKind.LocalTime,
            "ZONED TIME" => ValueKind.Time,
            "LOCAL DATETIME" => ValueKind.LocalDateTime,
            "ZONED DATETIME" => ValueKind.DateTime,
            "DURATION" => ValueKind.Duration,
            "POINT" => ValueKind.Point,
            _ => null,
        };
}
