using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Generation;

/// <summary>The clauses that read: MATCH, UNWIND, WITH, reading subqueries. Statements of all kinds begin with them.</summary>
internal sealed class ClauseGenerator
{
    /// <summary>Types whose values sort, in a total order but for equal ones.</summary>
    public static readonly GeneratedType[] Sortable =
    [
        GeneratedType.Integer,
        GeneratedType.Float,
        GeneratedType.String,
        GeneratedType.Boolean,
        GeneratedType.Date,
        GeneratedType.IntegerList,
    ];

    private readonly Dice _dice;
    private readonly GraphVocabulary _graph;

    public ClauseGenerator(Dice dice, GraphVocabulary graph)
    {
        (_dice, _graph) = (dice, graph);
        Patterns = new PatternGenerator(dice, graph, Names);
        Expressions = new ExpressionGenerator(dice, graph, Names) { Patterns = Patterns };
    }

    public NameSource Names { get; } = new();

    public PatternGenerator Patterns { get; }

    public ExpressionGenerator Expressions { get; }

    /// <summary>What the clauses so far declare.</summary>
    public GeneratedScope Scope { get; } = new();

    /// <summary>The clauses so far.</summary>
    public List<GeneratedClause> Clauses { get; } = [];

    /// <summary>Adds a clause that finds something, or makes rows of a list.</summary>
    /// <param name="isFirst">Whether nothing is known yet that it could start from.</param>
    /// <param name="optional">How often, in percent, rows without a match are kept.</param>
    /// <param name="where">How often, in percent, a match has a condition.</param>
    public void AddReading(bool isFirst, int optional, int where)
    {
        if (_dice.Percent(isFirst ? 10 : 25))
        {
            var list = Expressions.Of(GeneratedType.IntegerList, Scope, 2);
            Clauses.Add(new GeneratedClause($"UNWIND {list} AS {Scope.Declare(Names.Next("u"), GeneratedType.Integer)}"));
        }
        else if (!_graph.IsLarge && _dice.Percent(8))
        {
            AddShortest();
        }
        else if (!isFirst && !_graph.IsLarge && _dice.Percent(15) && Scope.Of(GeneratedType.Node).Length > 0)
        {
            AddSubquery();
        }
        else
        {
            AddMatch(isFirst, optional, where);
        }
    }

    private void AddMatch(bool isFirst, int optional, int where)
    {
        var isOptional = _dice.Percent(optional);
        // A pattern apart from the rest multiplies the rows; now and then that is wanted.
        var path = Patterns.Path(Scope, startsAtKnown: !isFirst && !_dice.Percent(_graph.IsLarge ? 0 : 10));
        if (!_graph.IsLarge && _dice.Percent(12) && Scope.Of(GeneratedType.Node).Length > 0)
        {
            path += ", " + Patterns.FromKnown(Scope);
        }
        Clauses.Add(new GeneratedClause($"{(isOptional ? "OPTIONAL " : "")}MATCH {path}", Where(where)));
    }

    /// <summary>Which of several shortest paths is found is anybody's choice; their length is not.</summary>
    private void AddShortest()
    {
        var (from, to) = (Names.Next("n"), Names.Next("n"));
        // The server refuses to look for a path from a node to itself.
        Clauses.Add(
            new GeneratedClause($"MATCH ({from}:{_dice.One(_graph.Labels)}), ({to}:{_dice.One(_graph.Labels)}) WHERE {from}.k < {to}.k")
        );
        var path = Names.Next("p");
        var type = _dice.Maybe(50, () => $":{_dice.One(_graph.Types)}|{_dice.One(_graph.Types)}");
        var end = _dice.Word("->|-");
        Clauses.Add(
            new GeneratedClause(
                _dice.Maybe(30, () => "OPTIONAL ")
                    + _dice.OneOf(
                        () => $"MATCH {path} = shortestPath(({from})-[{type}*..{_dice.Number(1, 4)}]{end}({to}))",
                        () => $"MATCH {path} = allShortestPaths(({from})-[{type}*]{end}({to}))",
                        () =>
                            $"MATCH {path} = {_dice.Word("ANY|ANY SHORTEST|ALL SHORTEST|SHORTEST 1|SHORTEST 1 GROUPS")} ({from})-[{type}]{end}{{1,{_dice.Number(1, 3)}}}({to})"
                    )
            )
        );
        Scope.Declare(from, GeneratedType.Node);
        Scope.Declare(to, GeneratedType.Node);
        var length = Names.Next("v");
        // ANY promises a path, not a short one.
        var known = Clauses[^1].Text.Contains("= ANY (", StringComparison.Ordinal) ? $"{path} IS NULL" : $"length({path})";
        var type2 = known.StartsWith('l') ? GeneratedType.Integer : GeneratedType.Boolean;
        Clauses.Add(
            new GeneratedClause($"WITH {string.Join(", ", Scope.Variables.Select(one => one.Name).Append($"{known} AS {length}"))}")
        );
        Scope.Declare(length, type2);
    }

    private void AddSubquery()
    {
        var inner = Scope.Inner();
        var node = _dice.One(Scope.Of(GeneratedType.Node));
        var pattern = Patterns.From(node, inner);
        var where = _dice.Maybe(50, () => $" WHERE {Expressions.Boolean(inner, 1)}");
        var result = Names.Next("s");
        var value = Expressions.Of(GeneratedType.Integer, inner, 1);
        var returned = _dice.OneOf(
            () => $"RETURN count(*) AS {result}",
            () => $"RETURN max({value}) AS {result}",
            () => $"RETURN {value} AS {result} ORDER BY {result}{_dice.Word("| DESC")} LIMIT {_dice.Number(1, 3)}",
            () => $"RETURN DISTINCT {value} AS {result}",
            () => $"RETURN {value} AS {result} UNION {_dice.Word("|ALL ")}RETURN {_dice.Number(0, 3)} AS {result}"
        );
        Clauses.Add(new GeneratedClause($"{_dice.Maybe(20, () => "OPTIONAL ")}CALL (*) {{ MATCH {pattern}{where} {returned} }}"));
        Scope.Declare(result, GeneratedType.Integer);
    }

    /// <summary>Adds a WITH that computes, groups, or cuts off.</summary>
    public void AddWith()
    {
        if (_dice.Percent(25))
        {
            AddCut();
            return;
        }

        var after = new GeneratedScope();
        var items = new List<string>();
        foreach (var (name, type) in Scope.Variables.Where(_ => _dice.Percent(50)))
        {
            items.Add(name);
            after.Declare(name, type);
        }

        var grouped = _dice.Percent(50);
        items.Add(grouped ? Aggregate(after) : Computed(after));
        Scope.Replace(after);
        var distinct = !grouped && _dice.Percent(30) ? "DISTINCT " : "";
        Clauses.Add(new GeneratedClause($"WITH {distinct}{string.Join(", ", items)}", Where(40)));
    }

    /// <summary>Sorts by all that is left, so that rows that sort alike are equal and it does not matter which of them are cut off.</summary>
    private void AddCut()
    {
        var after = new GeneratedScope();
        var items = Enumerable.Range(0, _dice.Number(1, 3)).Select(_ => Computed(after)).ToList();
        var order = string.Join(", ", after.Variables.Select(one => one.Name + _dice.Word("| DESC")));
        Scope.Replace(after);
        var skip = _dice.Maybe(30, () => $" SKIP {_dice.Number(0, 3)}");
        Clauses.Add(
            new GeneratedClause(
                $"WITH {_dice.Maybe(30, () => "DISTINCT ")}{string.Join(", ", items)} ORDER BY {order}{skip} LIMIT {_dice.Number(1, 8)}",
                Where(20)
            )
        );
    }

    public string Where(int chance) => _dice.Maybe(chance, () => $" WHERE {Expressions.Boolean(Scope, _dice.Number(1, 3))}");

    /// <summary>A new column; it is declared in the scope.</summary>
    public string Computed(GeneratedScope after)
    {
        var type = _dice.One(Sortable);
        var expression = Expressions.Of(type, Scope, 2);
        return $"{expression} AS {after.Declare(Names.Next("v"), type)}";
    }

    /// <summary>A new column that gathers rows; it is declared in the scope.</summary>
    public string Aggregate(GeneratedScope after)
    {
        return _dice.OneOf(
            () => $"count(*) AS {Column("c", GeneratedType.Integer)}",
            () => $"count(DISTINCT {Any()}) AS {Column("c", GeneratedType.Integer)}",
            () => $"sum({Of(GeneratedType.Integer)}) AS {Column("c", GeneratedType.Integer)}",
            () => $"{_dice.Word("min|max")}({Of(GeneratedType.String)}) AS {Column("c", GeneratedType.String)}",
            () => $"{_dice.Word("min|max")}({Of(GeneratedType.Date)}) AS {Column("c", GeneratedType.Date)}",
            () => $"sum({Of(GeneratedType.Float)}) AS {Column("c", GeneratedType.Float)}",
            () => $"percentileDisc({Of(GeneratedType.Integer)}, {_dice.Word("0.0|0.3|0.5|1.0")}) AS {Column("c", GeneratedType.Integer)}",
            () => $"size(collect({Any()})) + count(*) AS {Column("c", GeneratedType.Integer)}",
            () => $"max({Of(GeneratedType.Integer)}) - min({Of(GeneratedType.Integer)}) AS {Column("c", GeneratedType.Integer)}",
            () => $"count(CASE WHEN {Expressions.Boolean(Scope, 1)} THEN 1 END) AS {Column("c", GeneratedType.Integer)}",
            () => $"collect({_dice.Word("|DISTINCT ")}{Any()}) AS {Column(Asking.BagPrefix, GeneratedType.Bag)}",
            () => $"collect({_dice.Word("|DISTINCT ")}{Any()}) AS {Column(Asking.BagPrefix, GeneratedType.Bag)}"
        );

        string Of(GeneratedType type) => Expressions.Of(type, Scope, 1);
        string Any() => Of(_dice.One(Sortable));
        string Column(string stem, GeneratedType type) => after.Declare(Names.Next(stem), type);
    }
}
