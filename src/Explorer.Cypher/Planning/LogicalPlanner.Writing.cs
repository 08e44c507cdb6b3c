using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning;

// CREATE, MERGE and FOREACH; the other updates are one operator each.
internal sealed partial class LogicalPlanner
{
    private LogicalOperator PlanMerge(LogicalOperator plan, HashSet<int> known, BoundMerge merge)
    {
        // What the search finds is bound by the search; named paths are built once the pattern is there, found or made.
        var search = PlanPattern(new Argument(), known, [merge.Path with { Variable = null }], null);
        var creation = Creation([merge.Path], merge.Introduces);
        var result = Above(plan, new Merge(plan, search, creation, Nest(merge.OnCreate), Nest(merge.OnMatch)));
        return AddPaths(result, [merge.Path]);
    }

    private LogicalOperator PlanForeach(LogicalOperator plan, HashSet<int> known, BoundForeach each)
    {
        var updates = PlanClauses(new Argument(), [.. known, each.Variable.Symbol], each.Updates);
        return Above(plan, new Foreach(plan, updates, each.Variable, Nest(each.List)));
    }

    private CreationPattern Creation(IReadOnlyList<PathPattern> paths, IReadOnlyList<Variable> introduces)
    {
        var isNew = introduces.Symbols();
        var made = new HashSet<int>();
        var nodes = new List<NodeToCreate>();
        var relationships = new List<RelationshipToCreate>();
        foreach (var path in paths.Select(Nest))
        {
            foreach (var node in path.Nodes)
            {
                if (isNew.Contains(node.Variable!.Symbol) && made.Add(node.Variable.Symbol))
                {
                    var (labels, dynamic) = LabelsOf(node.Labels);
                    nodes.Add(new NodeToCreate(node.Variable, labels, dynamic, node.Properties));
                }
            }

            for (var i = 1; i < path.Elements.Count; i += 2)
            {
                relationships.Add(
                    RelationshipOf(
                        (RelationshipPattern)path.Elements[i],
                        ((NodePattern)path.Elements[i - 1]).Variable!,
                        ((NodePattern)path.Elements[i + 1]).Variable!
                    )
                );
            }
        }

        return new CreationPattern(nodes, relationships);
    }

    private LogicalOperator PlanCreate(LogicalOperator plan, BoundCreate create)
    {
        var result = Above(plan, new Create(plan, Creation(create.Paths, create.Introduces)));
        return AddPaths(result, create.Paths);
    }

    private static LogicalOperator AddPaths(LogicalOperator plan, IReadOnlyList<PathPattern> paths)
    {
        var named = paths.Where(p => p.Variable is not null).ToArray();
        return named.Length == 0
            ? plan
            : Above(plan, new Projection(plan, [.. named.Select(p => new ComputedVariable(p.Variable!, PathOf(p)))]));
    }

    private static Expressions.PathConstruction PathOf(PathPattern path) =>
        new(path.Nodes.First().Variable!, [.. path.Relationships.Select(r => new Expressions.PathStep([r.Variable!]))]);

    private static RelationshipToCreate RelationshipOf(RelationshipPattern pattern, Variable left, Variable right)
    {
        // A relationship of MERGE without a direction is created from left to right.
        var (start, end) = pattern.Direction == PatternDirection.Incoming ? (right, left) : (left, right);
        return pattern.Types switch
        {
            LabelName name => new RelationshipToCreate(pattern.Variable!, name.Name, null, start, end, pattern.Properties),
            DynamicLabel label => new RelationshipToCreate(pattern.Variable!, null, label.Expression, start, end, pattern.Properties),
            _ => throw new InvalidOperationException("A relationship to create has exactly one type"),
        };
    }

    private static (IReadOnlyList<string> Labels, IReadOnlyList<Expression> Dynamic) LabelsOf(LabelExpression? labels) =>
        labels switch
        {
            null => ([], []),
            LabelName name => ([name.Name], []),
            DynamicLabel dynamic => ([], [dynamic.Expression]),
            LabelAnd every => (
                [.. every.Operands.OfType<LabelName>().Select(n => n.Name)],
                [.. every.Operands.OfType<DynamicLabel>().Select(d => d.Expression)]
            ),
            _ => throw new InvalidOperationException("Labels to create are names joined by :"),
        };
}
