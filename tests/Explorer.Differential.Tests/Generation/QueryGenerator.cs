using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Generation;

/// <summary>Reading queries from a seed.</summary>
internal sealed class QueryGenerator
{
    private static readonly GeneratedType[] Plain =
    [
        .. ClauseGenerator.Sortable,
        GeneratedType.Duration,
        GeneratedType.LocalDateTime,
        GeneratedType.Map,
        GeneratedType.Integer,
    ];

    private readonly Dice _dice;
    private readonly ClauseGenerator _reading;

    private QueryGenerator(int seed, GraphVocabulary graph)
    {
        _dice = new Dice(seed);
        _reading = new ClauseGenerator(_dice, graph);
    }

    /// <summary>The query of a seed.</summary>
    public static GeneratedQuery Of(int seed, GraphVocabulary graph) => new QueryGenerator(seed, graph).Query();

    private GeneratedQuery Query()
    {
        var readings = _dice.Number(1, 3);
        for (var i = 0; i < readings; i++)
        {
            _reading.AddReading(isFirst: i == 0, optional: i == 0 ? 10 : 40, where: 60);
            if (_dice.Percent(20))
            {
                _reading.AddWith();
            }
        }

        if (_dice.Percent(10))
        {
            return Union();
        }
        if (_dice.Percent(35))
        {
            return Aggregating();
        }
        return _dice.Percent(60) ? Sorted() : Unsorted();
    }

    private string Value(IReadOnlyList<GeneratedType> types, int depth) => _reading.Expressions.Of(_dice.One(types), _reading.Scope, depth);

    private GeneratedQuery Aggregating()
    {
        var ignored = new GeneratedScope();
        var keys = Enumerable.Range(0, _dice.Number(0, 2)).Select(_ => _reading.Computed(ignored)).ToList();
        var aggregates = Enumerable.Range(0, _dice.Number(1, 3)).Select(_ => _reading.Aggregate(ignored)).ToList();
        return new GeneratedQuery([.. _reading.Clauses], [.. keys, .. aggregates], IsDistinct: false, "", RowOrder.None);
    }

    private GeneratedQuery Unsorted()
    {
        var items = _reading.Scope.Variables.Where(_ => _dice.Percent(30)).Select(one => one.Name).ToList();
        for (var i = _dice.Number(1, 2); i > 0; i--)
        {
            items.Add($"{Value(Plain, 3)} AS {_reading.Names.Next("o")}");
        }
        return new GeneratedQuery([.. _reading.Clauses], items, _dice.Percent(20), "", RowOrder.None);
    }

    /// <summary>By all columns, so that only rows that are equal may change places.</summary>
    private GeneratedQuery Sorted()
    {
        var columns = Enumerable.Range(0, _dice.Number(1, 3)).Select(_ => _reading.Names.Next("o")).ToList();
        var items = columns.Select(column => $"{Value(ClauseGenerator.Sortable, 2)} AS {column}").ToList();
        var order = string.Join(", ", columns.Select(column => column + _dice.Word("| DESC| ASC")));
        var skip = _dice.Maybe(30, () => $" SKIP {_dice.Number(0, 4)}");
        var limit = _dice.Maybe(50, () => $" LIMIT {_dice.Number(0, 8)}");
        return new GeneratedQuery(
            [.. _reading.Clauses],
            items,
            _dice.Percent(20),
            $" ORDER BY {order}{skip}{limit}",
            skip.Length + limit.Length > 0 ? RowOrder.TotalAndCut : RowOrder.Total
        );
    }

    private GeneratedQuery Union()
    {
        var type = _dice.One(ClauseGenerator.Sortable);
        var item = $"{Value([type], 2)} AS o";
        var other = new GeneratedScope();
        var path = _reading.Patterns.Path(other, startsAtKnown: false);
        var second = $"MATCH {path} RETURN {_reading.Expressions.Of(type, other, 2)} AS o";
        return new GeneratedQuery([.. _reading.Clauses], [item], IsDistinct: false, $" UNION {_dice.Word("|ALL ")}{second}", RowOrder.None);
    }
}
