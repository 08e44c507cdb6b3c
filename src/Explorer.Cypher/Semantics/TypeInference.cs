using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>What the text of a bound expression tells about its type. Where in doubt it says Any.</summary>
internal sealed class TypeInference(BindingContext context)
{
    // Each part of a long chain is asked for once for itself and once for each part around it.
    private readonly Dictionary<Expression, StaticType> _known = new(ReferenceEqualityComparer.Instance);

    public StaticType Of(Expression expression)
    {
        StackGuard.Check(expression.Position.Line, expression.Position.Column);
        return expression switch
        {
            NullLiteral => StaticType.Null,
            BooleanLiteral or Comparison or NullTest or TypeTest or LabelTest or NormalizedTest or QuantifierExpression =>
                StaticType.Boolean,
            IntegerLiteral or CountStar => StaticType.Integer,
            FloatLiteral => StaticType.Float,
            StringLiteral => StaticType.String,
            ListLiteral or ListComprehension => StaticType.List,
            MapLiteral or MapProjection => StaticType.Map,
            Variable variable => context.TypeOf(variable),
            UnaryExpression { Operator: UnaryOperator.Not } => StaticType.Boolean,
            UnaryExpression or BinaryExpression or Slice or IndexAccess => Remembered(expression),
            FunctionCall call => context.Functions.Find(call.Name)?.Result ?? StaticType.Any,
            BoundSubquery subquery => OfSubquery(subquery.Kind),
            _ => StaticType.Any,
        };
    }

    /// <summary>The type that all elements of a list share.</summary>
    public StaticType OfElement(Expression list)
    {
        switch (Of(list))
        {
            case StaticType.RelationshipList:
                return StaticType.Relationship;
            case StaticType.NodeList:
                return StaticType.Node;
        }

        if (list is FunctionCall { Name: "range" })
        {
            return StaticType.Integer;
        }
        if (list is not ListLiteral { Items.Count: > 0 } literal)
        {
            return StaticType.Any;
        }
        var first = Of(literal.Items[0]);
        return literal.Items.All(i => Of(i) == first) ? first : StaticType.Any;
    }

    private static StaticType OfSubquery(BoundSubqueryKind kind) =>
        kind switch
        {
            BoundSubqueryKind.Exists => StaticType.Boolean,
            BoundSubqueryKind.Count => StaticType.Integer,
            BoundSubqueryKind.Collect => StaticType.List,
            _ => StaticType.Any,
        };

    private StaticType Remembered(Expression expression)
    {
        if (!_known.TryGetValue(expression, out var type))
        {
            _known.Add(expression, type = OfOperands(expression));
        }
        return type;
    }

    private StaticType OfOperands(Expression expression) =>
        expression switch
        {
            UnaryExpression sign => Of(sign.Operand),
            BinaryExpression binary => OfBinary(binary),
            Slice slice => Of(slice.Target) == StaticType.Any ? StaticType.Any : StaticType.List,
            IndexAccess { Index: IntegerLiteral } access => OfElement(access.Target),
            _ => StaticType.Any,
        };

    private StaticType OfBinary(BinaryExpression binary)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo:
                return OfArithmetic(binary.Operator, Of(binary.Left), Of(binary.Right));
            case BinaryOperator.Power:
            case BinaryOperator.Concatenate:
                return StaticType.Any;
            default:
                return StaticType.Boolean;
        }
    }

    private static StaticType OfArithmetic(BinaryOperator sign, StaticType left, StaticType right)
    {
        if (left == StaticType.Integer && right == StaticType.Integer)
        {
            return StaticType.Integer;
        }
        if (left is StaticType.Integer or StaticType.Float && right is StaticType.Integer or StaticType.Float)
        {
            return StaticType.Float;
        }
        if (sign != BinaryOperator.Add)
        {
            return StaticType.Any;
        }
        if (left == StaticType.String && right == StaticType.String)
        {
            return StaticType.String;
        }
        return left == StaticType.List || right == StaticType.List ? StaticType.List : StaticType.Any;
    }
}
