namespace Explorer.Differential.Tests.Generation;

/// <summary>Patterns: directions, alternatives of labels and types, lengths, repeated parts, properties, names already known.</summary>
internal sealed class PatternGenerator(Dice dice, GraphVocabulary graph, NameSource names)
{
    private static readonly string[] ShortLengths = ["*1..2", "*2"];
    private static readonly string[] Lengths = [.. ShortLengths, "*0..1", "*..3"];
    private static readonly string[] ShortRepeats = ["{1,2}", "{2}"];
    private static readonly string[] Repeats = [.. ShortRepeats, "{0,1}", "{,2}", "{1,3}"];

    // Lengths and repeated parts may not stand in one pattern.
    private readonly bool _repeats = dice.Percent(50);

    /// <summary>A path of one to three nodes; what it names is declared.</summary>
    public string Path(GeneratedScope scope, bool startsAtKnown)
    {
        var known = scope.Of(GeneratedType.Node);
        var start = startsAtKnown && known.Length > 0 ? $"({dice.One(known)})" : Node(scope, needsLabel: graph.IsLarge);
        var steps = graph.IsLarge ? dice.Number(0, 1) : dice.Number(0, 2);
        if (startsAtKnown && steps == 0)
        {
            steps = 1;
        }
        var text = start + string.Concat(Enumerable.Range(0, steps).Select(_ => Relationship(scope) + Node(scope, needsLabel: false)));
        return dice.Percent(15) ? $"{scope.Declare(names.Next("p"), GeneratedType.Path)} = {text}" : text;
    }

    /// <summary>One step from a node that is known already.</summary>
    public string FromKnown(GeneratedScope scope, bool mayRepeat = true) => From(dice.One(scope.Of(GeneratedType.Node)), scope, mayRepeat);

    /// <summary>One step from the node of this name.</summary>
    public string From(string node, GeneratedScope scope, bool mayRepeat = true) =>
        $"({node}){Relationship(scope, mayRepeat)}{Node(scope, needsLabel: false)}";

    /// <summary>A label, or labels combined, as they stand behind a variable.</summary>
    public string Labels() => Combined(graph.Labels);

    /// <summary>A type, or types combined, as they stand behind a variable.</summary>
    public string Types() => Combined(graph.Types);

    private string Combined(IReadOnlyList<string> of)
    {
        var (one, other) = (dice.One(of), dice.One(of));
        return dice.One([$":{one}", $":{one}", $":{one}|{other}", $":!{one}", $":{one}&!{other}", $":!({one}|{other})", ":%"]);
    }

    private string Node(GeneratedScope scope, bool needsLabel)
    {
        string label;
        if (needsLabel)
        {
            label = $":{dice.One(graph.Labels)}";
        }
        else
        {
            label = dice.Maybe(graph.IsLarge ? 10 : 40, Labels);
        }
        var properties = dice.Maybe(graph.IsLarge ? 2 : 10, Properties);
        return $"({(dice.Percent(80) ? scope.Declare(names.Next("n"), GeneratedType.Node) : "")}{label}{properties})";
    }

    private string Properties()
    {
        var integers = graph.Keys.GetValueOrDefault(GeneratedType.Integer, []);
        return integers.Length == 0 ? "" : $" {{{dice.One(integers)}: {dice.Number(0, 4)}}}";
    }

    private string Relationship(GeneratedScope scope, bool mayRepeat = true)
    {
        var types = dice.Maybe(
            graph.IsLarge ? 25 : 50,
            () => dice.One([$":{dice.One(graph.Types)}", $":{dice.One(graph.Types)}|{dice.One(graph.Types)}", $":!{dice.One(graph.Types)}"])
        );
        if (!dice.Percent(graph.IsLarge ? 8 : 18) || (_repeats && !mayRepeat))
        {
            return Direct($"{dice.Maybe(50, () => scope.Declare(names.Next("r"), GeneratedType.Relationship))}{types}");
        }
        if (_repeats)
        {
            return Repeated(scope, types);
        }
        // A length and `!` do not go together.
        types = types.Replace("!", "", StringComparison.Ordinal);
        return Direct(types + dice.One<string>(graph.IsLarge ? ShortLengths : Lengths));
    }

    private string Repeated(GeneratedScope scope, string types)
    {
        var repeat = dice.One<string>(graph.IsLarge ? ShortRepeats : Repeats);
        if (graph.IsLarge || dice.Percent(50))
        {
            return Direct(types) + repeat;
        }
        var (from, tie, to) = (names.Next("g"), names.Next("g"), names.Next("g"));
        var where = dice.Maybe(
            50,
            () => dice.One([$" WHERE {from}.k < {to}.k", $" WHERE {tie}.i > 0", $" WHERE {to}{Labels()}", $" WHERE {from}.i IS NOT NULL"])
        );
        foreach (var name in new[] { from, tie, to })
        {
            scope.Declare(name, GeneratedType.Bag);
        }
        return $"(({from}){dice.One([$"-[{tie}{types}]->", $"<-[{tie}{types}]-", $"-[{tie}{types}]-"])}({to}){where}){repeat}";
    }

    private string Direct(string inner) => dice.One([$"-[{inner}]->", $"<-[{inner}]-", $"-[{inner}]-"]);
}
