namespace Explorer.Differential.Tests.Generation;

/// <summary>Patterns: directions, alternatives of labels and types, variable length, properties, names already known.</summary>
internal sealed class PatternGenerator(Dice dice, GraphVocabulary graph, NameSource names)
{
    private static readonly string[] ShortLengths = ["*1..2", "*2"];
    private static readonly string[] Lengths = [.. ShortLengths, "*0..1", "*..3"];

    /// <summary>A path of one to three nodes; what it names is declared.</summary>
    public string Path(GeneratedScope scope, bool startsAtKnown)
    {
        var known = scope.Of(GeneratedType.Node);
        var start = startsAtKnown && known.Length > 0 ? $"({dice.One(known)})" : Node(scope, needsLabel: graph.IsLarge);
        var steps = graph.IsLarge ? dice.Number(0, 1) : dice.Number(0, 2);
        if (startsAtKnown && steps == 0)
            steps = 1;
        var text = start + string.Concat(Enumerable.Range(0, steps).Select(_ => Relationship(scope) + Node(scope, needsLabel: false)));
        return dice.Percent(15) ? $"{scope.Declare(names.Next("p"), GeneratedType.Path)} = {text}" : text;
    }

    /// <summary>One step from a node that is known already.</summary>
    public string FromKnown(GeneratedScope scope)
    {
        var start = dice.One(scope.Of(GeneratedType.Node));
        return $"({start}){Relationship(scope)}{Node(scope, needsLabel: false)}";
    }

    private string Node(GeneratedScope scope, bool needsLabel)
    {
        var label = needsLabel || dice.Percent(graph.IsLarge ? 10 : 40) ? Labels(needsLabel) : "";
        var properties = dice.Percent(graph.IsLarge ? 2 : 10) ? Properties() : "";
        return $"({(dice.Percent(80) ? scope.Declare(names.Next("n"), GeneratedType.Node) : "")}{label}{properties})";
    }

    private string Labels(bool simple)
    {
        var (one, other) = (dice.One(graph.Labels), dice.One(graph.Labels));
        return simple ? $":{one}" : dice.One([$":{one}", $":{one}", $":{one}|{other}", $":!{one}", $":{one}&!{other}", ":%"]);
    }

    private string Properties()
    {
        var integers = graph.Keys.GetValueOrDefault(GeneratedType.Integer, []);
        return integers.Length == 0 ? "" : $" {{{dice.One(integers)}: {dice.Number(0, 4)}}}";
    }

    private string Relationship(GeneratedScope scope)
    {
        var types = dice.Percent(graph.IsLarge ? 25 : 50)
            ? dice.One([$":{dice.One(graph.Types)}", $":{dice.One(graph.Types)}|{dice.One(graph.Types)}", $":!{dice.One(graph.Types)}"])
            : "";
        string inner;
        if (dice.Percent(15))
            // A length and `!` do not go together.
            inner = types.Replace("!", "", StringComparison.Ordinal) + dice.One<string>(graph.IsLarge ? ShortLengths : Lengths);
        else
            inner = $"{(dice.Percent(50) ? scope.Declare(names.Next("r"), GeneratedType.Relationship) : "")}{types}";
        return dice.One([$"-[{inner}]->", $"<-[{inner}]-", $"-[{inner}]-"]);
    }
}
