using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Hints are not needed here, but one that cannot be followed is a mistake, as at Neo4j.</summary>
internal static class HintRules
{
    public static void Check(MatchClause match)
    {
        if (match.Hints.Count == 0)
        {
            return;
        }
        var elements = match.Pattern.Paths.SelectMany(p => Elements(p.Elements)).ToArray();
        var joined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var hint in match.Hints)
        {
            if (hint.Label is null)
            {
                CheckJoin(hint, elements, joined);
                continue;
            }
            var name = hint.Variables[0].Name;
            if (!Labels(match, elements, name).Contains(hint.Label))
            {
                throw Wrong(
                    hint,
                    $"the MATCH does not ask for `{name}` with the label or type `{hint.Label}`; ask for it, or leave the hint out"
                );
            }
            if (hint.Keys.FirstOrDefault(key => !Keys(match, elements, name).Contains(key)) is { } missing)
            {
                throw Wrong(hint, $"the MATCH does not ask for `{name}.{missing}`; ask for it, or leave the hint out");
            }
        }
    }

    private static void CheckJoin(PlannerHint hint, PathElement[] elements, HashSet<string> joined)
    {
        if (elements.Length == 1)
        {
            throw Wrong(hint, "one node alone is joined with nothing; leave the hint out");
        }
        if (hint.Variables.FirstOrDefault(variable => !joined.Add(variable.Name)) is { } twice)
        {
            throw Wrong(hint, $"`{twice.Name}` has such a hint already; leave this one out");
        }
    }

    private static IEnumerable<PathElement> Elements(IEnumerable<PathElement> elements) =>
        elements.SelectMany(e => e is GroupPattern group ? Elements(group.Path.Elements) : [e]);

    private static IEnumerable<string> Labels(MatchClause match, PathElement[] elements, string name) =>
        elements
            .Where(e => PatternVariables.VariableOf(e)?.Name == name)
            .SelectMany(e => (e is NodePattern node ? node.Labels : ((RelationshipPattern)e).Types)?.Names ?? [])
            .Concat(
                Conditions(match, elements)
                    .OfType<LabelTest>()
                    .Where(t => t.Operand is Variable v && v.Name == name)
                    .SelectMany(t => t.Labels.Names)
            );

    private static IEnumerable<string> Keys(MatchClause match, PathElement[] elements, string name) =>
        elements
            .Where(e => PatternVariables.VariableOf(e)?.Name == name)
            .SelectMany(e => ((e is NodePattern node ? node.Properties : ((RelationshipPattern)e).Properties) as MapLiteral)?.Entries ?? [])
            .Select(entry => entry.Key)
            .Concat(
                Conditions(match, elements).OfType<PropertyAccess>().Where(p => p.Target is Variable v && v.Name == name).Select(p => p.Key)
            );

    private static IEnumerable<Expression> Conditions(MatchClause match, PathElement[] elements) =>
        elements
            .Select(e => e is NodePattern node ? node.Where : ((RelationshipPattern)e).Where)
            .Append(match.Where)
            .OfType<Expression>()
            .SelectMany(e => e.Flatten());

    private static CypherException Wrong(PlannerHint hint, string why) =>
        BindingErrors.Of("UnexpectedSyntax", $"The hint {hint} cannot be followed: {why}.", hint.Position);
}
