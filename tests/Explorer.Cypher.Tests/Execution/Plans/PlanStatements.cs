namespace Explorer.Cypher.Tests.Execution.Plans;

/// <summary>Random graphs with all that is easily forgotten (loops, parallel relationships, nodes without labels or properties), and statements of the shapes for which there are plans of their own.</summary>
internal sealed class PlanStatements(int seed)
{
    private readonly Random _dice = new(seed);

    /// <summary>The statements that make a graph.</summary>
    public IReadOnlyList<string> Graph()
    {
        var nodes = _dice.Next(30, 120);
        var ties = nodes * _dice.Next(2, 5);
        var statements = new List<string>();
        for (var i = 0; i < nodes; i++)
        {
            var property = Chance(85) ? $", i: {_dice.Next(8)}" : "";
            statements.Add($"CREATE ({One("", ":A", ":A", ":A", ":B", ":B", ":A:B", ":C")} {{n: {i}{property}}})");
        }

        for (var i = 0; i < ties; i++)
        {
            // The first nodes have far more than the last; some have themselves, some the same neighbour twice.
            var (from, to) = ((int)(nodes * Math.Pow(_dice.NextDouble(), 2)), Chance(4) ? -1 : _dice.Next(nodes));
            to = to < 0 ? from : to;
            statements.Add($"MATCH (a {{n: {from}}}), (b {{n: {to}}}) CREATE (a)-[:{One("T", "T", "U")} {{w: {_dice.Next(5)}}}]->(b)");
        }

        if (Chance(50))
        {
            statements.Add("CREATE INDEX FOR (n:A) ON (n.i)");
        }

        if (Chance(30))
        {
            statements.Add("CREATE INDEX FOR (n:B) ON (n.n)");
        }

        return statements;
    }

    /// <summary>One statement.</summary>
    public string Next() =>
        _dice.Next(12) switch
        {
            0 => $"MATCH {Outer()} WHERE {Not()}EXISTS {{ {From("p")} }} RETURN p.n AS x{Maybe(" ORDER BY x")}",
            1 => $"MATCH {Outer()} WHERE {Not()}EXISTS {{ {From("p")} }} AND {Not()}{Pattern("p")} RETURN count(p) AS x",
            2 => $"MATCH {Outer()} RETURN p.n AS x, COUNT {{ {From("p")} }} AS y, EXISTS {{ {From("p")} }} AS z",
            3 => $"MATCH {Outer()} WHERE COUNT {{ {From("p")} }} {One(">", "=", "<")} {_dice.Next(4)} RETURN p.n AS x, p.i AS y",
            4 when Chance(40) => $"MATCH {Outer()} RETURN p.i AS x, sum(COUNT {{ {From("p")} }}) AS y",
            4 => $"MATCH {Outer()} RETURN p.n AS x, COLLECT {{ MATCH {From("p")} RETURN {One("r.n", "p.n", "r.i")} }} AS y",
            5 => $"MATCH {Outer()} OPTIONAL MATCH {From("p")} RETURN {One("p.n", "p.i", "1")} AS x, count({One("r", "r", "s")}) AS y",
            6 =>
                $"MATCH {Outer()}{Tie()}(q{Label()}) WHERE EXISTS {{ MATCH (p){Single("s")}(r{Label()}), (q){Single("t")}({One("r", "r", "o")}{Label()}) }} RETURN p.n AS x, q.n AS y",
            7 =>
                $"MATCH {Outer()}-[c{Type()}*{One("", "1", "0", "1", "1", "0")}..{_dice.Next(1, 4)}{One("", "", " {w: 1}")}]{One("-", "->")}(q{Label()}) {One("RETURN DISTINCT p.n AS x, q.n AS y", "RETURN count(DISTINCT q) AS x", "RETURN p.n AS x, count(DISTINCT q.n) AS y", "WITH DISTINCT p, q RETURN count(*) AS x")}",
            8 =>
                $"MATCH (a{Label()}){Single("s")}(b{Label()}){Single("t")}(c{Label()}){Single("u")}(a) RETURN {One("count(*) AS x", "a.n AS x, b.n AS y, c.n AS z, s.w AS w, t.w AS v, u.w AS u")}",
            9 => $"MATCH (a{Label()}){Single("s")}(b){Single("t")}(a) RETURN a.n AS x, b.n AS y, s.w AS w, t.w AS v",
            10 => $"MATCH (a{Label()}){Single("s")}(b){Single("t")}(c), (a){Single("u")}(d){Single("v")}(c) RETURN count(*) AS x",
            _ => Mixed(),
        };

    // Where rows, values or the graph come from elsewhere than from the pattern itself.
    private string Mixed() =>
        _dice.Next(9) switch
        {
            0 => $"OPTIONAL MATCH (p:A {{n: -1}}) WITH p WHERE {Not()}EXISTS {{ {From("p")} }} RETURN p IS NULL AS x",
            1 =>
                $"MATCH (o{Label()}) OPTIONAL MATCH (o)-[:U]->(p) WITH o, p WHERE {Not()}EXISTS {{ {From("p")} }} RETURN o.n AS x, p.n AS y",
            2 => $"MATCH {Outer()} SET p.i = {_dice.Next(8)} WITH p WHERE {Not()}EXISTS {{ {From("p")} }} RETURN p.n AS x",
            3 =>
                $"MATCH (o:A) WITH o LIMIT 20 CREATE (o)-[:T {{w: 9}}]->(:B {{n: o.n + 1000, i: 1}}) WITH count(*) AS c MATCH {Outer()} WHERE {Not()}EXISTS {{ {From("p")} }} RETURN p.n AS x",
            4 =>
                $"UNWIND [1, 2, 3] AS u CALL (u) {{ MATCH {Outer()} WHERE {Not()}EXISTS {{ {From("p")} }} RETURN count(p) AS c }} RETURN u AS x, c AS y",
            5 =>
                $"UNWIND [1, 2, 3] AS u CALL (u) {{ CREATE (:A {{n: 2000 + u, i: 1}})-[:T {{w: 1}}]->(:B {{n: 3000 + u, i: 1}}) WITH u MATCH {Outer()} WHERE {Not()}EXISTS {{ {From("p")} }} RETURN count(p) AS c }} RETURN u AS x, c AS y",
            6 => $"MATCH {Outer()} WITH p LIMIT {_dice.Next(1, 30)} WHERE {Not()}EXISTS {{ {From("p")} }} RETURN count(*) <= 30 AS x",
            7 => $"MATCH {Outer()} WHERE {Not()}EXISTS {{ {From("p")} }} SET p.i = 5 RETURN p.n AS x",
            _ => $"MATCH {Outer()} WHERE {Not()}EXISTS {{ {From("p")} }} AND 10 / coalesce(p.i, 1) > 1 RETURN p.n AS x",
        };

    private string Outer() => $"(p{Label()}{Maybe($" {{i: {_dice.Next(8)}}}", 15)})";

    // A pattern of one or two relationships from a node; the first relationship is s, its other end r.
    private string From(string node)
    {
        var first = $"({node}{Maybe(Label(), 20)}){Single("s")}(r{Label()}{Maybe($" {{i: {_dice.Next(8)}}}", 50)})";
        var path = Chance(40) ? $"{first}{Tie()}({Label()}{Maybe($" {{i: {_dice.Next(8)}}}", 40)})" : first;
        return $"{path}{Maybe($" WHERE {One("r.i < 4", "r.i = 3", "s.w > 1", "r.n <> 3 AND s.w IN [0, 1, 2]", "r:A OR r.i IS NULL", "NOT r:B")}", 30)}";
    }

    private string Pattern(string node) => $"({node}){Tie()}({Label()})";

    private string Tie() => Single("");

    private string Single(string name) =>
        _dice.Next(5) switch
        {
            0 or 1 => $"-[{name}{Type()}]->",
            2 or 3 => $"<-[{name}{Type()}]-",
            _ => $"-[{name}{Type()}]-",
        };

    private string Type() => One(":T", ":T", ":U", ":T|U", "");

    private string Label() => One("", ":A", ":A", ":B", ":C");

    private string Not() => Chance(40) ? "NOT " : "";

    private string Maybe(string text, int chance = 50) => Chance(chance) ? text : "";

    private bool Chance(int percent) => _dice.Next(100) < percent;

    private string One(params string[] words) => words[_dice.Next(words.Length)];
}
