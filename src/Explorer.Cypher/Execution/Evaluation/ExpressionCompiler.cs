using Explorer.Cypher.Errors;
using Explorer.Cypher.Expressions;
using Explorer.Cypher.Functions;
using Explorer.Cypher.Functions.Unicode;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>
/// Compiles expressions to evaluators: one exhaustive switch. The slot of a variable is its symbol. What stays the same for longer than a row is held
/// (<see cref="HoldingScope"/>), wherever it stands within an expression.
/// </summary>
/// <param name="compileNested">Compiles a plan inside an expression.</param>
/// <param name="writes">Whether the statement changes the graph as it runs.</param>
internal sealed class ExpressionCompiler(Func<NestedPlan, Evaluator> compileNested, bool writes)
{
    private readonly Dependences _dependences = new();

    /// <summary>The stretches of the run that the next expression is compiled for; null where it is evaluated once for all.</summary>
    public HoldingScope? Scope { get; set; } = HoldingScope.OfStatement();

    /// <summary>How many values are held.</summary>
    public int HeldValueCount { get; private set; }

    /// <summary>The evaluator of an expression.</summary>
    public Evaluator Compile(Expression expression)
    {
        StackGuard.Check();
        if (expression is Literal or Variable || Scope?.LongestFor(_dependences.Of(expression), writes) is not { } scope)
        {
            return CompileAnew(expression);
        }

        var here = Scope;
        Scope = scope.Outer;
        var evaluator = CompileAnew(expression);
        Scope = here;
        return scope.Kind == HoldingKind.Plan ? Fold(expression, evaluator) : new HeldValue(evaluator, NextPlace(scope));
    }

    private Evaluator CompileAnew(Expression expression) =>
        expression switch
        {
            NullLiteral => new Constant(Value.Null),
            BooleanLiteral literal => new Constant(literal.Value),
            IntegerLiteral literal => new Constant(literal.Value),
            FloatLiteral literal => new Constant(literal.Value),
            StringLiteral literal => new Constant(literal.Value),
            Parameter parameter => new ParameterValue(parameter.Name),
            Variable variable => new SlotValue(variable.Symbol),
            ListLiteral list => new ListConstruction(Compile(list.Items)),
            MapLiteral map => new MapConstruction([.. map.Entries.Select(e => (e.Key, Compile(e.Value)))]),
            PropertyAccess access => new PropertyValue(Compile(access.Target), access.Key, access.Position),
            IndexAccess access => At(access, new Binary(ElementAccess.Index, Compile(access.Target), Compile(access.Index))),
            Slice slice => At(slice, new Slicing(Compile(slice.Target), CompileOptional(slice.From), CompileOptional(slice.To))),
            UnaryExpression unary => CompileUnary(unary),
            BinaryExpression binary => CompileBinary(binary),
            Comparison { Operators: [var sign], Operands: [var left, var right] } => new Comparing(sign, Compile(left), Compile(right)),
            Comparison chain => new ComparisonChain([.. chain.Operators], Compile(chain.Operands)),
            NullTest test => new NullCheck(Compile(test.Operand), test.Negated),
            TypeTest test => new TypeChecking(Compile(test.Operand), test.Type, test.Negated),
            NormalizedTest test => new NormalizationCheck(Compile(test.Operand), NormalForms.Named(test.Form)!.Value, test.Negated),
            LabelTest test => At(test, new LabelChecking(Compile(test.Operand), Compile(test.Labels))),
            CaseExpression @case => CompileCase(@case),
            ListComprehension list => At(list, CompileComprehension(list)),
            QuantifierExpression quantifier => At(quantifier, CompileQuantifier(quantifier)),
            ReduceExpression reduce => At(reduce, CompileReduction(reduce)),
            MapProjection projection => At(
                projection,
                new MapProjecting(Compile(projection.Subject), [.. projection.Items.Select(CompileItem)])
            ),
            FunctionCall call => CompileCall(call),
            NestedPlan nested => compileNested(nested),
            PathConstruction path => new PathBuilding(
                path.Start.Symbol,
                [.. path.Steps.Select(s => s.Relationships.Select(r => r.Symbol).ToArray())]
            ),
            NodeIsThere alone => new NodePresence(alone.Node.Symbol),
            DistinctRelationships rule => new DistinctRelationshipsCheck(rule.Left.Symbol, rule.Right.Symbol),
            MatchesProperties match => At(match, new PropertiesMatch(Compile(match.Entity), Compile(match.Properties))),
            _ => throw new InvalidOperationException($"No evaluator known for {expression.GetType().Name}: {expression}"),
        };

    // A large value is not kept with the plan, so the run holds it; what is written out in the text is no larger than that.
    private FoldedConstant Fold(Expression expression, Evaluator evaluator)
    {
        if (IsWritten(expression))
        {
            return new FoldedConstant(evaluator, isWritten: true);
        }

        var run = Scope;
        while (run is { Kind: not HoldingKind.Run })
        {
            run = run.Outer;
        }

        return new FoldedConstant(run is null ? evaluator : new HeldValue(evaluator, NextPlace(run)), isWritten: false);
    }

    private static bool IsWritten(Expression expression) =>
        expression switch
        {
            ListLiteral list => list.Items.All(IsWritten),
            MapLiteral map => map.Entries.All(entry => IsWritten(entry.Value)),
            UnaryExpression { Operator: not UnaryOperator.Not } sign => IsWritten(sign.Operand),
            _ => expression is Literal,
        };

    private int NextPlace(HoldingScope scope)
    {
        scope.Places.Add(HeldValueCount);
        return HeldValueCount++;
    }

    /// <summary>The evaluators of some expressions.</summary>
    public Evaluator[] Compile(IReadOnlyList<Expression> expressions) => [.. expressions.Select(Compile)];

    /// <summary>The evaluator of an expression that may be missing.</summary>
    public Evaluator? CompileOptional(Expression? expression) => expression is null ? null : Compile(expression);

    private LabelCondition Compile(LabelExpression labels) =>
        labels switch
        {
            LabelName name => new NamedLabel(name.Name),
            LabelWildcard => new AnyLabel(),
            DynamicLabel dynamic => new ComputedLabel(Compile(dynamic.Expression), dynamic.Any),
            LabelNot negated => new NotLabel(Compile(negated.Operand)),
            LabelAnd every => new AllLabels([.. every.Operands.Select(Compile)]),
            LabelOr some => new AnyOfLabels([.. some.Operands.Select(Compile)]),
            _ => throw new InvalidOperationException($"No condition known for {labels.GetType().Name}"),
        };

    private Evaluator CompileUnary(UnaryExpression unary)
    {
        var operand = Compile(unary.Operand);
        return unary.Operator switch
        {
            UnaryOperator.Not => At(unary, new Negation(operand)),
            UnaryOperator.Minus => At(unary, new Unary(Arithmetic.Negate, operand)),
            UnaryOperator.Plus => At(unary, new Unary(Arithmetic.Plus, operand)),
            _ => throw new InvalidOperationException($"No evaluator known for {unary.Operator}"),
        };
    }

    private Evaluator CompileBinary(BinaryExpression binary)
    {
        if (binary.Operator == BinaryOperator.And)
        {
            return At(binary, new Conjunction([.. Conjuncts(binary).Select(Compile)]));
        }

        var left = Compile(binary.Left);
        var right = Compile(binary.Right);
        return At(
            binary,
            binary.Operator switch
            {
                BinaryOperator.Or => new Disjunction(left, right),
                BinaryOperator.Xor => new Binary(Logic.Xor, left, right),
                BinaryOperator.In => new GatedBinary(ValueComparison.In, left, right),
                BinaryOperator.StartsWith => new Binary(StringMatching.StartsWith, left, right),
                BinaryOperator.EndsWith => new Binary(StringMatching.EndsWith, left, right),
                BinaryOperator.Contains => new Binary(StringMatching.Contains, left, right),
                BinaryOperator.Matches => new GatedBinary(StringMatching.Matches, left, right),
                BinaryOperator.Add => new GatedBinary(Arithmetic.Add, left, right),
                BinaryOperator.Subtract => new Binary(Arithmetic.Subtract, left, right),
                BinaryOperator.Concatenate => new GatedBinary(Arithmetic.Concatenate, left, right),
                BinaryOperator.Multiply => new Binary(Arithmetic.Multiply, left, right),
                BinaryOperator.Divide => new Binary(Arithmetic.Divide, left, right),
                BinaryOperator.Modulo => new Binary(Arithmetic.Modulo, left, right),
                BinaryOperator.Power => new Binary(Arithmetic.Power, left, right),
                _ => throw new InvalidOperationException($"No evaluator known for {binary.Operator}"),
            }
        );
    }

    private static IEnumerable<Expression> Conjuncts(Expression expression) =>
        expression is BinaryExpression { Operator: BinaryOperator.And } both
            ? Conjuncts(both.Left).Concat(Conjuncts(both.Right))
            : [expression];

    private Case CompileCase(CaseExpression @case) =>
        new(
            CompileOptional(@case.Subject),
            @case.SubjectVariable?.Symbol ?? 0,
            [.. @case.Alternatives.Select(a => new CaseBranch(Compile(a.Conditions), Compile(a.Result)))],
            CompileOptional(@case.Otherwise)
        );

    private (string? Key, Evaluator? Value) CompileItem(MapProjectionItem item) =>
        item switch
        {
            MapProjectionAll => (null, null),
            MapProjectionProperty property => (property.Key, null),
            MapProjectionEntry entry => (entry.Key, Compile(entry.Value)),
            _ => throw new InvalidOperationException($"No evaluator known for {item.GetType().Name}"),
        };

    private Evaluator CompileCall(FunctionCall call)
    {
        if (!FunctionCatalog.TryFind(call.Name, out var function) || function is not ScalarFunction scalar)
        {
            throw new InvalidOperationException($"There is no function {call.Name} to call");
        }

        var arguments = Compile(call.Arguments);
        return At(
            call,
            scalar.Name switch
            {
                "coalesce" => new Coalescing(arguments),
                "labels" => new LabelsCall(scalar, arguments[0]),
                "type" => new TypeCall(scalar, arguments[0]),
                _ => new Call(scalar, arguments),
            }
        );
    }

    private ListComprehending CompileComprehension(ListComprehension list)
    {
        var source = Compile(list.List);
        var (body, places) = ForElements(list, () => (Where: CompileOptional(list.Where), Projection: CompileOptional(list.Projection)));
        return new ListComprehending(source, list.Variable.Symbol, body.Where, body.Projection, places);
    }

    private Quantifying CompileQuantifier(QuantifierExpression quantifier)
    {
        var source = Compile(quantifier.List);
        var (predicate, places) = ForElements(quantifier, () => Compile(quantifier.Where));
        return new Quantifying(quantifier.Kind, quantifier.Variable.Symbol, source, predicate, places);
    }

    private Reducing CompileReduction(ReduceExpression reduce)
    {
        var (initial, source) = (Compile(reduce.Initial), Compile(reduce.List));
        var (step, places) = ForElements(reduce, () => Compile(reduce.Step));
        return new Reducing(reduce.Accumulator.Symbol, initial, reduce.Variable.Symbol, source, step, places);
    }

    // What is evaluated for each element of a list: all that the whole expression reads from outside stays the same meanwhile.
    private (T Body, int[] Places) ForElements<T>(Expression whole, Func<T> compile)
    {
        var here = Scope;
        var elements = new HoldingScope(HoldingKind.Elements, here, _dependences.Of(whole).Symbols, isWithinExpression: true);
        Scope = elements;
        var body = compile();
        Scope = here;
        return (body, [.. elements.Places]);
    }

    private static Evaluator At(AstNode node, Evaluator evaluator) =>
        node.Position.Line > 0 ? new Positioned(evaluator, node.Position) : evaluator;
}
