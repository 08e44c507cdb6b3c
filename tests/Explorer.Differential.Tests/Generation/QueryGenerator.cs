using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Generation;

/// <summary>Reading queries from a seed.</summary>
internal sealed class QueryGenerator
{
    private static readonly GeneratedType[] Sortable =
    [
        GeneratedType.Integer,
        GeneratedType.Float,
        GeneratedType.String,
        GeneratedType.Boolean,
        GeneratedType.Date,
        GeneratedType.IntegerList,
    ];

    private static readonly GeneratedType[] Plain = [.. Sortable, GeneratedType.Duration, GeneratedType.Map, GeneratedType.Integer];

    private readonly Dice _dice;
    private readonly GraphVocabulary _graph;
    private readonly NameSource _names = new();
    private readonly ExpressionGenerator _expressions;
    private readonly PatternGenerator _patterns;
    private readonly GeneratedScope _scope = new();
    private readonly List<GeneratedClause> _clauses = [];

    private QueryGenerator(int seed, GraphVocabulary graph)
    {
        (_dice, _graph) = (new Dice(seed), graph);
        _patterns = new PatternGenerator(_dice, graph, _names);
        _expressions = new ExpressionGenerator(_dice, graph, _names) { Patterns = _patterns };
    }

    /// <summary>The query of a seed.</summary>
    public static GeneratedQuery Of(int seed, GraphVocabulary graph) => new QueryGenerator(seed, graph).Query();

    private GeneratedQuery Query()
    {
        var readings = _dice.Number(1, 3);
        for (var i = 0; i < readings; i++)
            AddReading(isFirst: i == 0);
        if (_dice.Percent(40))
            AddWith();
        if (_dice.Percent(10))
            return Union();
        if (_dice.Percent(35))
            return Aggregating();
        return _dice.Percent(60) ? Sorted() : Unsorted();
    }

    private void AddReading(bool isFirst)
    {
        if (_dice.Percent(isFirst ? 10 : 25))
        {
            var list = _expressions.Of(GeneratedType.IntegerList, _scope, 2);
            _clauses.Add(new GeneratedClause($"UNWIND {list} AS {_scope.Declare(_names.Next("u"), GeneratedType.Integer)}", ""));
            return;
        }

        var isOptional = _dice.Percent(isFirst ? 10 : 40);
        // A pattern apart from the rest multiplies the rows; now and then that is wanted.
        var path = _patterns.Path(_scope, startsAtKnown: !isFirst && !_dice.Percent(_graph.IsLarge ? 0 : 10));
        _clauses.Add(new GeneratedClause($"{(isOptional ? "OPTIONAL " : "")}MATCH {path}", Where(60)));
    }

    private string Where(int chance) => _dice.Percent(chance) ? $" WHERE {_expressions.Boolean(_scope, _dice.Number(1, 3))}" : "";

    private void AddWith()
    {
        var after = new GeneratedScope();
        var items = new List<string>();
        foreach (var (name, type) in _scope.Variables.Where(_ => _dice.Percent(50)))
        {
            items.Add(name);
            after.Declare(name, type);
        }

        var grouped = _dice.Percent(50);
        items.Add(grouped ? Aggregate(after) : Computed(after));
        _scope.Replace(after);
        var distinct = !grouped && _dice.Percent(30) ? "DISTINCT " : "";
        _clauses.Add(new GeneratedClause($"WITH {distinct}{string.Join(", ", items)}", Where(40)));
    }

    private string Computed(GeneratedScope after)
    {
        var type = _dice.One(Sortable);
        var expression = _expressions.Of(type, _scope, 2);
        return $"{expression} AS {after.Declare(_names.Next("v"), type)}";
    }

    private string Aggregate(GeneratedScope after)
    {
        var way = _dice.Number(0, 5);
        return way switch
        {
            0 => $"count(*) AS {after.Declare(_names.Next("c"), GeneratedType.Integer)}",
            1 =>
                $"count(DISTINCT {_expressions.Of(_dice.One(Sortable), _scope, 1)}) AS {after.Declare(_names.Next("c"), GeneratedType.Integer)}",
            2 => $"sum({_expressions.Of(GeneratedType.Integer, _scope, 1)}) AS {after.Declare(_names.Next("c"), GeneratedType.Integer)}",
            3 =>
                $"{_dice.One(["min", "max"])}({_expressions.Of(GeneratedType.String, _scope, 1)}) AS {after.Declare(_names.Next("c"), GeneratedType.String)}",
            4 => $"sum({_expressions.Of(GeneratedType.Float, _scope, 1)}) AS {after.Declare(_names.Next("c"), GeneratedType.Float)}",
            _ =>
                $"collect({_dice.One(["", "DISTINCT "])}{_expressions.Of(_dice.One(Sortable), _scope, 1)}) AS {after.Declare(_names.Next(Asking.BagPrefix), GeneratedType.Bag)}",
        };
    }

    private GeneratedQuery Aggregating()
    {
        var ignored = new GeneratedScope();
        var keys = Enumerable.Range(0, _dice.Number(0, 2)).Select(_ => Computed(ignored)).ToList();
        var aggregates = Enumerable.Range(0, _dice.Number(1, 3)).Select(_ => Aggregate(ignored)).ToList();
        return new GeneratedQuery([.. _clauses], [.. keys, .. aggregates], IsDistinct: false, "", RowOrder.None);
    }

    private GeneratedQuery Unsorted()
    {
        var items = _scope.Variables.Where(_ => _dice.Percent(30)).Select(one => one.Name).ToList();
        for (var i = _dice.Number(1, 2); i > 0; i--)
            items.Add($"{_expressions.Of(_dice.One(Plain), _scope, 3)} AS {_names.Next("o")}");
        return new GeneratedQuery([.. _clauses], items, _dice.Percent(20), "", RowOrder.None);
    }

    /// <summary>By all columns, so that only rows that are equal may change places.</summary>
    private GeneratedQuery Sorted()
    {
        var columns = Enumerable.Range(0, _dice.Number(1, 3)).Select(_ => _names.Next("o")).ToList();
        var items = columns.Select(column => $"{_expressions.Of(_dice.One(Sortable), _scope, 2)} AS {column}").ToList();
        var order = string.Join(", ", columns.Select(column => column + _dice.One(["", " DESC", " ASC"])));
        var skip = _dice.Percent(30) ? $" SKIP {_dice.Number(0, 4)}" : "";
        var limit = _dice.Percent(50) ? $" LIMIT {_dice.Number(0, 8)}" : "";
        var isCut = skip.Length + limit.Length > 0;
        return new GeneratedQuery(
            [.. _clauses],
            items,
            _dice.Percent(20),
            $" ORDER BY {order}{skip}{limit}",
            isCut ? RowOrder.TotalAndCut : RowOrder.Total
        );
    }

    private GeneratedQuery Union()
    {
        var type = _dice.One(Sortable);
        var item = $"{_expressions.Of(type, _scope, 2)} AS o";
        var other = new GeneratedScope();
        var path = _patterns.Path(other, startsAtKnown: false);
        var second = $"MATCH {path} RETURN {_expressions.Of(type, other, 2)} AS o";
        return new GeneratedQuery([.. _clauses], [item], IsDistinct: false, $" UNION {_dice.One(["", "ALL "])}{second}", RowOrder.None);
    }
}
