using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

internal sealed partial class ExpressionBinder
{
    private Expression BindUnary(UnaryExpression unary, Scope scope, Rules rules)
    {
        if (unary.Operator == UnaryOperator.Not)
        {
            var condition = Bind(unary.Operand, scope, rules | Rules.Patterns);
            RequireBoolean("NOT", condition, unary.Operand);
            return unary with { Operand = condition };
        }

        var operand = Bind(unary.Operand, scope, rules & ~Rules.Patterns);
        if (!_types.Of(operand).MayHaveSign())
        {
            throw CannotCalculate(unary.Operator == UnaryOperator.Minus ? "-" : "+", operand);
        }
        return unary with { Operand = operand };
    }

    private Expression BindBinary(BinaryExpression binary, Scope scope, Rules rules)
    {
        var isLogic = binary.Operator is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor;
        var inner = isLogic ? rules | Rules.Patterns : rules & ~Rules.Patterns;
        var bound = binary with { Left = Bind(binary.Left, scope, inner), Right = Bind(binary.Right, scope, inner) };
        var sign = BinaryExpression.Sign(binary.Operator);
        LikelyMistakes.Note(bound, _types, context.Remarks);
        if (isLogic)
        {
            RequireBoolean(sign, bound.Left, binary.Left);
            RequireBoolean(sign, bound.Right, binary.Right);
        }
        else if (binary.Operator == BinaryOperator.In && !_types.Of(bound.Right).MayBeList())
        {
            throw BindingErrors.InvalidType(
                $"IN looks into a list, but this is {_types.Of(bound.Right).Describe()}.",
                binary.Right.Position
            );
        }
        else if (
            binary.Operator
            is BinaryOperator.Matches
                or BinaryOperator.Add
                or BinaryOperator.Concatenate
                or BinaryOperator.Subtract
                or BinaryOperator.Multiply
                or BinaryOperator.Divide
                or BinaryOperator.Modulo
                or BinaryOperator.Power
        )
        {
            RequireOperands(bound, sign);
        }

        return bound;
    }

    private void RequireOperands(BinaryExpression bound, string sign)
    {
        var (left, right) = (_types.Of(bound.Left), _types.Of(bound.Right));
        if (!OperandTypes.MayStand(bound.Operator, left, isLeft: true))
        {
            throw CannotStand(bound.Operator, sign, left, bound.Left);
        }
        if (!OperandTypes.MayStand(bound.Operator, right, isLeft: false))
        {
            throw CannotStand(bound.Operator, sign, right, bound.Right);
        }
        if (!OperandTypes.MayStand(bound.Operator, left, right))
        {
            throw BindingErrors.InvalidType(
                $"'{sign}' cannot join {left.Describe()} and {right.Describe()}" + Cure(bound.Operator, left, right),
                bound.Right.Position
            );
        }
    }

    private static CypherException CannotStand(BinaryOperator sign, string written, StaticType type, Expression at) =>
        BindingErrors.InvalidType(
            sign == BinaryOperator.Concatenate
                ? $"'||' joins strings or lists, but this is {type.Describe()}; 'or' is written OR."
                : $"'{written}' cannot be applied to {type.Describe()}"
                    + (type == StaticType.String ? "; toInteger() and toFloat() make a number of it, date() a date." : "."),
            at.Position
        );

    private static string Cure(BinaryOperator sign, StaticType left, StaticType right)
    {
        var other = left == StaticType.String ? right : left;
        if (sign is not (BinaryOperator.Add or BinaryOperator.Concatenate) || (left != StaticType.String && right != StaticType.String))
        {
            return ".";
        }
        return other switch
        {
            StaticType.Node or StaticType.Relationship => "; name the property that is meant, as in n.name.",
            StaticType.Boolean
            or StaticType.Integer
            or StaticType.Float
            or StaticType.Temporal
            or StaticType.Duration
            or StaticType.Point => $"; toString() makes a string of {other.Describe()}.",
            _ => ".",
        };
    }

    private void RequireBoolean(string sign, Expression bound, Expression written)
    {
        var type = _types.Of(bound);
        if (!type.MayBeBoolean())
        {
            throw BindingErrors.InvalidType(
                $"{sign} takes true or false, but this is {type.Describe()}; "
                    + (
                        type == StaticType.String
                            ? "write the comparison again, as in n.key = 'a' OR n.key = 'b'."
                            : "compare it with something, as in n.key = 1."
                    ),
                written.Position
            );
        }
    }

    private CypherException CannotCalculate(string sign, Expression operand) =>
        BindingErrors.InvalidType($"'{sign}' takes numbers, but this is {_types.Of(operand).Describe()}.", operand.Position);

    private Expression BindProperty(PropertyAccess access, Scope scope, Rules rules)
    {
        var target = Bind(access.Target, scope, rules & ~Rules.Patterns);
        var type = _types.Of(target);
        if (!type.MayHaveProperties())
        {
            // The kit sees the misuse of a path or of what a pattern bound as one of syntax, that of a plain value as one of type.
            var isBoundByPattern = type is StaticType.Path or StaticType.RelationshipList or StaticType.NodeList;
            throw new CypherException(
                isBoundByPattern ? CypherErrorType.SyntaxError : CypherErrorType.TypeError,
                CypherPhase.CompileTime,
                "InvalidArgumentType",
                $"Only nodes, relationships, maps, dates, times, durations and points have properties, but `{access.Target}` is {type.Describe()}"
                    + (
                        type == StaticType.Path
                            ? $"; write length({access.Target}), nodes({access.Target}) or relationships({access.Target})."
                            : "."
                    ),
                access.Position.Line,
                access.Position.Column
            );
        }

        TokenNames.Check(access.Key, "property key", access.Position);
        if (type is StaticType.Node or StaticType.Relationship)
        {
            context.Remarks.Use(NameKind.PropertyKey, access.Key, access.KeyPosition);
        }
        return access with { Target = target };
    }

    private Expression BindIndex(IndexAccess access, Scope scope, Rules rules)
    {
        var inner = rules & ~Rules.Patterns;
        var bound = access with { Target = Bind(access.Target, scope, inner), Index = Bind(access.Index, scope, inner) };
        if (bound.Index is StringLiteral key)
        {
            TokenNames.Check(key.Value, "property key", key.Position);
        }
        var target = _types.Of(bound.Target);
        if (target.MayBeList() || target is StaticType.Map or StaticType.Node or StaticType.Relationship)
        {
            return bound;
        }
        throw new CypherException(
            CypherErrorType.TypeError,
            CypherPhase.CompileTime,
            "InvalidArgumentType",
            $"[...] takes an element of a list or a property of a map, node or relationship, but this is {target.Describe()}.",
            access.Position.Line,
            access.Position.Column
        );
    }

    private Slice BindSlice(Slice slice, Scope scope, Rules rules)
    {
        var bound = (Slice)slice.MapChildren(child => Bind(child, scope, rules & ~Rules.Patterns));
        if (_types.Of(bound.Target) is var target && !target.MayBeList())
        {
            throw BindingErrors.InvalidType($"[..] takes a part of a list, but this is {target.Describe()}.", slice.Position);
        }
        foreach (var end in new[] { bound.From, bound.To }.OfType<Expression>())
        {
            if (_types.Of(end) is not (StaticType.Any or StaticType.Null or StaticType.Integer))
            {
                throw BindingErrors.InvalidType(
                    $"[..] goes from one integer to another, but this is {_types.Of(end).Describe()}.",
                    end.Position
                );
            }
        }
        return bound;
    }

    private Expression BindLabelTest(LabelTest test, Scope scope, Rules rules)
    {
        TokenNames.CheckStatic(test.Labels);
        var bound = test with { Operand = Bind(test.Operand, scope, rules & ~Rules.Patterns), Labels = BindLabels(test.Labels, scope)! };
        var type = _types.Of(bound.Operand);
        if (bound.Operand is PropertyAccess property && _types.Of(property.Target) is (StaticType.Node or StaticType.Relationship))
        {
            throw BindingErrors.InvalidType(
                $"Only nodes and relationships have labels or a type, but `{test.Operand}` is a property; ask by IS NULL whether it is missing, by = '' whether it is empty.",
                test.Position
            );
        }
        if (type is StaticType.Node or StaticType.Relationship)
        {
            context.Remarks.Use(type == StaticType.Node ? NameKind.Label : NameKind.RelationshipType, test.Labels);
        }
        if (type is StaticType.Node or StaticType.Relationship or StaticType.Any or StaticType.Null)
        {
            return bound;
        }
        throw BindingErrors.InvalidType(
            $"Only nodes and relationships have labels or a type, but this is {type.Describe()}.",
            test.Position
        );
    }

    /// <summary>The properties in a pattern: a map whose keys are property keys, or a parameter.</summary>
    public Expression? BindPatternProperties(Expression? properties, Scope scope)
    {
        foreach (var entry in (properties as MapLiteral)?.Entries ?? [])
        {
            TokenNames.Check(entry.Key, "property key", entry.Position);
        }
        return properties is null ? null : Bind(properties, scope);
    }

    /// <summary>Labels as they are, but for the expressions of <c>$(...)</c>.</summary>
    public LabelExpression? BindLabels(LabelExpression? labels, Scope scope) =>
        labels switch
        {
            DynamicLabel dynamic => dynamic with { Expression = TokenNames.CheckGiven(Bind(dynamic.Expression, scope), _types) },
            LabelName name => TokenNames.Check(name),
            LabelNot not => not with { Operand = BindLabels(not.Operand, scope)! },
            LabelAnd and => and with { Operands = and.Operands.Select(o => BindLabels(o, scope)!).ToArray() },
            LabelOr or => or with { Operands = or.Operands.Select(o => BindLabels(o, scope)!).ToArray() },
            _ => labels,
        };
}
