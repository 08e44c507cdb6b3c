using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Binds one RETURN or WITH and splits aggregation from grouping keys.</summary>
internal sealed partial class ProjectionBinder(
    BindingContext context,
    ExpressionBinder expressions,
    Scope scope,
    Scope root,
    QueryKind kind,
    bool isReturn
)
{
    private readonly List<ProjectedItem> _items = [];
    private readonly List<BoundItem> _aggregates = [];
    private bool _aggregating;
    private bool _distinct;

    /// <summary>What leaves the projection: names and symbols.</summary>
    public IReadOnlyList<BoundColumn> Columns => _items.Select(i => new BoundColumn(i.Name, i.Variable)).ToArray();

    public BoundProjection Bind(ProjectionBody projection, Expression? where)
    {
        _distinct = projection.Distinct;
        if (projection.All)
        {
            AddAll(projection);
        }
        foreach (var item in projection.Items)
        {
            AddItem(item);
        }
        _aggregating = _items.Exists(i => i.IsAggregating);
        var items = _aggregating ? SplitAggregation() : _items.Select(i => new BoundItem(i.Expression, i.Variable)).ToArray();
        var keys = _aggregating ? _items.Where(i => !i.IsAggregating).Select(i => new BoundItem(i.Expression, i.Variable)).ToArray() : [];
        var orderBy = projection.OrderBy.Select(BindSort).ToArray();
        var condition = where is null ? null : BindAfter(where, isCondition: true);
        return new BoundProjection(
            isReturn,
            _distinct,
            _aggregating,
            keys,
            _aggregates,
            items,
            orderBy,
            BindCount(projection.Skip, "SKIP"),
            BindCount(projection.Limit, "LIMIT"),
            condition
        );
    }

    /// <summary><c>*</c>: every name in sight, in the order of the alphabet as Neo4j has it.</summary>
    private void AddAll(ProjectionBody projection)
    {
        var variables = scope.Names.Values.Where(v => !v.Name.StartsWith(' ')).OrderBy(v => v.Name, StringComparer.Ordinal).ToArray();
        if (isReturn && variables.Length == 0 && projection.Items.Count == 0 && kind != QueryKind.Expression)
        {
            throw BindingErrors.Of(
                "NoVariablesInScope",
                "RETURN * has nothing to return: no variable is defined here.",
                projection.Position
            );
        }
        foreach (var variable in variables)
        {
            _items.Add(new ProjectedItem(variable.Name, variable, variable, false));
        }
    }

    private void AddItem(ProjectionItem item)
    {
        var bound = expressions.Bind(item.Expression, scope, Rules.Aggregates);
        var name = item.Alias?.Name ?? OwnName(bound) ?? item.Text;
        if (item.Alias is null && OwnName(bound) is null && (!isReturn || kind == QueryKind.Call))
        {
            throw BindingErrors.Of("NoExpressionAlias", $"`{item.Text}` needs a name here: add AS name.", item.Position);
        }
        if (_items.Exists(i => i.Name == name))
        {
            throw BindingErrors.Of(
                "ColumnNameConflict",
                $"There are two columns named `{name}`; give one of them another name with AS.",
                item.Position
            );
        }
        var isSame = bound is Variable same && same.Name == name;
        if (!isSame && root.Sees(name))
        {
            throw BindingErrors.Of(
                "VariableAlreadyBound",
                $"The variable `{name}` is shadowing a variable with the same name from the outer scope and needs to be renamed.",
                item.Position
            );
        }
        var variable = isSame ? (Variable)bound : context.NewSymbol(name, expressions.TypeOf(bound), item.Position);
        context.NoteElements(variable, expressions.ElementTypeOf(bound));
        _items.Add(new ProjectedItem(name, bound, variable, AggregatingCalls.Contains(bound, context.Functions)));
    }

    /// <summary>What an item is called that has no alias: a variable by its name, and <c>person {.name}</c> by that of the variable, as Neo4j does.</summary>
    private static string? OwnName(Expression item) =>
        item switch
        {
            Variable variable => variable.Name.StartsWith(' ') ? null : variable.Name,
            MapProjection { Subject: Variable variable } => variable.Name,
            _ => null,
        };

    /// <summary>SKIP and LIMIT: the same number for the whole query.</summary>
    private Expression? BindCount(Expression? count, string keyword)
    {
        if (count is null)
        {
            return null;
        }
        var bound = expressions.Bind(count, scope);
        if (bound.Flatten().Any(e => e is Variable or BoundSubquery))
        {
            throw BindingErrors.Of(
                "NonConstantExpression",
                $"{keyword} takes a number or a parameter; it cannot depend on rows.",
                count.Position
            );
        }
        if (bound is IntegerLiteral { Value: < 0 } or UnaryExpression { Operator: UnaryOperator.Minus, Operand: IntegerLiteral })
        {
            throw BindingErrors.Of("NegativeIntegerArgument", $"{keyword} cannot be negative; it takes 0 or more.", count.Position);
        }
        var type = expressions.TypeOf(bound);
        if (type is not (StaticType.Any or StaticType.Integer or StaticType.Null))
        {
            throw BindingErrors.InvalidType($"{keyword} takes a whole number, but this is {type.Describe()}.", count.Position);
        }
        return bound;
    }
}

/// <summary>One item before it is lowered.</summary>
/// <param name="Expression">Over the input of the projection.</param>
internal sealed record ProjectedItem(string Name, Expression Expression, Variable Variable, bool IsAggregating);
