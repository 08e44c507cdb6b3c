using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Generation;

/// <summary>
/// Updating statements from a seed. What they leave behind does not depend on an order of rows that nobody promises: the rows that are found are sorted
/// before anything is written, and values are computed from what was sorted, from the entity that is written to, and from nothing else.
/// </summary>
internal sealed partial class UpdateGenerator
{
    private const int MostRows = 6;

    private readonly Dice _dice;
    private readonly GraphVocabulary _graph;
    private readonly ClauseGenerator _reading;

    // Without patterns: what a subquery sees while its graph is being changed is nobody's promise either.
    private readonly ExpressionGenerator _values;

    private UpdateGenerator(int seed, GraphVocabulary graph)
    {
        (_dice, _graph) = (new Dice(seed), graph);
        _reading = new ClauseGenerator(_dice, graph);
        _values = new ExpressionGenerator(_dice, graph, _reading.Names);
    }

    // What rows are sorted by, as columns that no update changes.
    private readonly List<string> _order = [];

    private GeneratedScope Scope => _reading.Scope;

    /// <summary>The statement of a seed.</summary>
    public static GeneratedQuery Of(int seed, GraphVocabulary graph) => new UpdateGenerator(seed, graph).Update();

    private GeneratedQuery Update()
    {
        for (var i = _dice.Number(0, 2); i > 0; i--)
        {
            _reading.AddReading(isFirst: Scope.Variables.Count == 0, optional: 0, where: 20);
        }
        if (_reading.Clauses.Count > 0)
        {
            AddSort();
        }
        for (var i = _dice.Number(1, 3); i > 0; i--)
        {
            Add(UpdatingClause(Scope, depth: 2));
            if (i > 1)
            {
                AddBarrier();
            }
        }

        return Ending();
    }

    private void Add(string clause) => _reading.Clauses.Add(new GeneratedClause(clause));

    /// <summary>Keeps two updates apart, which the server may do row by row unless rows are sorted between them.</summary>
    private void AddBarrier()
    {
        var order = _order.Count > 0 ? $" ORDER BY {string.Join(", ", _order)}" : "";
        _reading.Clauses.Add(new GeneratedClause(Scope.Variables.Count == 0 ? "WITH 1 AS one" : $"WITH *{order}", IsNeeded: true));
    }

    /// <summary>Sorts by the keys of all entities and by all values, and so by all that tells two rows apart.</summary>
    private void AddSort()
    {
        var after = new GeneratedScope();
        var items = new List<string>();
        foreach (var (name, type) in Scope.Variables)
        {
            if (type is GeneratedType.Node or GeneratedType.Relationship)
            {
                items.Add($"{name}, {name}.k AS {name}k");
                after.Declare(name, type);
                after.Declare($"{name}k", GeneratedType.Integer);
                _order.Add($"{name}k");
            }
            else if (ClauseGenerator.Sortable.Contains(type))
            {
                items.Add(name);
                after.Declare(name, type);
                _order.Add(name);
            }
        }

        for (var i = _dice.Number(items.Count == 0 ? 1 : 0, 2); i > 0; i--)
        {
            items.Add(_reading.Computed(after));
            _order.Add(after.Variables[^1].Name);
        }

        Scope.Replace(after);
        var distinct = _dice.Maybe(30, () => "DISTINCT ");
        var limit = _dice.Number(1, MostRows);
        _reading.Clauses.Add(
            new GeneratedClause(
                $"WITH {distinct}{string.Join(", ", items)} ORDER BY {string.Join(", ", _order)} LIMIT {limit}",
                IsNeeded: true
            )
        );
    }

    /// <summary>What comes behind the updates: nothing, rows, or another look at the graph.</summary>
    private GeneratedQuery Ending()
    {
        var items = new List<string>();
        switch (_dice.Number(0, 7))
        {
            case <= 2:
                if (_dice.Percent(30) || _reading.Clauses[^1].Body.StartsWith("CALL", StringComparison.Ordinal))
                {
                    Add("FINISH");
                }
                break;
            case 3:
                items.Add("count(*) AS c");
                break;
            case 4:
                Add("WITH count(*) AS c");
                Add($"MATCH (a){_dice.Maybe(50, () => "-[r]->(b)")}");
                items.AddRange(["c", "count(*) AS c2", "count(DISTINCT a) AS c3", "sum(a.k) AS s", "count(a.i) AS c4"]);
                break;
            case 5:
                Add("WITH DISTINCT 1 AS one");
                _reading.Scope.Replace(new GeneratedScope());
                _reading.AddReading(isFirst: true, optional: 20, where: 40);
                goto default;
            default:
                for (var i = _dice.Number(1, 3); i > 0; i--)
                {
                    items.Add($"{_values.Of(_dice.One(ClauseGenerator.Sortable), Scope, 1)} AS {_reading.Names.Next("o")}");
                }
                break;
        }

        return new GeneratedQuery([.. _reading.Clauses], items, IsDistinct: items.Count > 0 && _dice.Percent(10), "", RowOrder.None);
    }
}
