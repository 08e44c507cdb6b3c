using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>Functions of other days, of other languages and of libraries that are not here.</summary>
internal static class OtherFunctions
{
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.OrdinalIgnoreCase)
    {
        ["toInt"] = "toInteger",
        ["str"] = "toString",
        ["to_string"] = "toString",
        ["int"] = "toInteger",
        ["float"] = "toFloat",
        ["bool"] = "toBoolean",
        ["distance"] = "point.distance",
        ["rels"] = "relationships",
        ["edges"] = "relationships",
        ["len"] = "size",
        ["strlen"] = "size",
        ["ucase"] = "toUpper",
        ["lcase"] = "toLower",
        ["uppercase"] = "toUpper",
        ["lowercase"] = "toLower",
        ["substr"] = "substring",
        ["ifnull"] = "coalesce",
        ["nvl"] = "coalesce",
        ["now"] = "datetime",
        ["today"] = "date",
        ["curdate"] = "date",
        ["getdate"] = "date",
        ["average"] = "avg",
        ["mean"] = "avg",
        ["group_concat"] = "collect",
        ["string_agg"] = "collect",
        ["array_agg"] = "collect",
        ["list"] = "collect",
        ["first"] = "head",
        ["random"] = "rand",
        ["ceiling"] = "ceil",
        ["ln"] = "log",
        ["label"] = "labels",
        ["types"] = "type",
        ["uuid"] = "randomUUID",
        ["maximum"] = "max",
        ["minimum"] = "min",
        ["datediff"] = "duration.between",
        ["date_diff"] = "duration.between",
        ["total"] = "sum",
        ["array_length"] = "size",
        ["cardinality"] = "size",
        ["nodeId"] = "elementId",
        ["start_node"] = "startNode",
        ["end_node"] = "endNode",
        ["sqr"] = "sqrt",
        ["number"] = "toFloat",
    };

    private static readonly Dictionary<string, string> Sentences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["exists"] = "exists(n.key) is gone: write n.key IS NOT NULL, or EXISTS { ... } for a pattern.",
        ["has"] = "has(n.key) is gone: write n.key IS NOT NULL.",
        ["isNull"] = "Cypher has no isNull(): write n.key IS NULL.",
        ["isNotNull"] = "Cypher has no isNotNull(): write n.key IS NOT NULL.",
        ["filter"] = "filter() is gone: write [x IN list WHERE condition].",
        ["extract"] = "extract() is gone: write [x IN list | value].",
        ["concat"] = "Cypher has no concat(): join texts by +, as in a.name + ' ' + b.name.",
        ["contains"] = "Cypher has no contains(): write n.name CONTAINS 'text'.",
        ["startsWith"] = "Cypher has no startsWith(): write n.name STARTS WITH 'text'.",
        ["endsWith"] = "Cypher has no endsWith(): write n.name ENDS WITH 'text'.",
        ["year"] = "The year of a date is read behind a dot: n.born.year.",
        ["month"] = "The month of a date is read behind a dot: n.born.month.",
        ["day"] = "The day of a date is read behind a dot: n.born.day.",
        ["power"] = "A power is written ^: 2 ^ 3.",
        ["pow"] = "A power is written ^: 2 ^ 3.",
        ["mod"] = "The rest of a division is written %: 7 % 2.",
        ["if"] = "Cypher has no if(): write CASE WHEN ... THEN ... ELSE ... END.",
        ["iif"] = "Cypher has no iif(): write CASE WHEN ... THEN ... ELSE ... END.",
        ["cast"] = "Cypher has no cast(): write toInteger(), toFloat(), toString() or date().",
        ["convert"] = "Cypher has no convert(): write toInteger(), toFloat(), toString() or date().",
        ["degree"] = "Cypher has no degree(): write COUNT { (n)--() }.",
        ["neighbors"] = "Cypher has no neighbors(): write MATCH (n)--(m) RETURN m.",
        ["distinct"] = "DISTINCT stands behind RETURN, or inside an aggregation: count(DISTINCT n.name).",
        ["sort"] = "Cypher has no sort(): write ORDER BY, and collect() behind it.",
        ["truncate"] = "A date is cut by date.truncate('month', d), a number by round(x, 1) or floor(x).",
        ["trunc"] = "A number is cut by floor(x), or by round(x, 1).",
        ["indexOf"] = "Cypher has no indexOf(): ask by CONTAINS, or cut by split().",
        ["print"] = "Cypher has no print(): write RETURN.",
        ["row_number"] = "Cypher has no row_number(): collect the rows and go through range(0, size(list) - 1).",
        ["count_distinct"] = "Write count(DISTINCT n.name).",
        ["any"] = "any() asks about a list: any(x IN list WHERE condition).",
        ["all"] = "all() asks about a list: all(x IN list WHERE condition).",
        ["none"] = "none() asks about a list: none(x IN list WHERE condition).",
        ["single"] = "single() asks about a list: single(x IN list WHERE condition).",
        ["reduce"] = "reduce() goes through a list: reduce(sum = 0, x IN list | sum + x).",
        ["shortest"] = "A shortest path is found by MATCH p = shortestPath((a)-[*]-(b)).",
        ["not"] = "NOT stands before a condition: NOT (n.x = 1).",
        ["node"] = "Cypher has no node(): write MATCH (n) WHERE elementId(n) = $id.",
    };

    public static CypherException? Explain(Slip slip)
    {
        var name = Name(slip);
        var head = name.Split('.')[0];
        if (head.Equals("apoc", StringComparison.OrdinalIgnoreCase) || head.Equals("gds", StringComparison.OrdinalIgnoreCase))
        {
            return slip.Say(OtherProcedures.Library(name, head) + " SHOW FUNCTIONS lists the functions that are.");
        }
        if (Renamed.TryGetValue(name, out var today))
        {
            return slip.Say($"Unknown function {name}(); did you mean `{today}`?");
        }
        if (name.Contains('.', StringComparison.Ordinal) && Sentences.TryGetValue(name.Split('.')[^1], out var method))
        {
            return slip.Say(method);
        }
        return Sentences.TryGetValue(name, out var sentence) ? slip.Say(sentence)
            : slip.Error.Message.EndsWith("().", StringComparison.Ordinal)
                ? slip.Say($"Unknown function {name}(). SHOW FUNCTIONS lists those that there are.")
            : null;
    }

    /// <summary><c>size((n)--&gt;())</c></summary>
    public static CypherException? ExplainPatterns(Slip slip) =>
        slip.Error.Message.StartsWith("A pattern can stand here only", StringComparison.Ordinal)
        && slip.At > 1
        && slip.Stands(slip.At - 2, "size", "(")
            ? slip.Say("size() of a pattern is gone: write COUNT { (n)-->() }.", slip.Near(-2))
        : slip.At > 0 && slip.Stands(slip.At - 1, "DELETE") ? slip.Say("DELETE takes names, no pattern: MATCH (a)-[r]->(b) DELETE r.")
        : null;

    /// <summary>What is meant by too many arguments.</summary>
    public static CypherException? ExplainCounts(Slip slip)
    {
        if (
            (slip.Here.IsWord("date") || slip.Here.IsWord("datetime") || slip.Here.IsWord("localdatetime")) && slip.Stands(slip.At + 1, "(")
        )
        {
            return slip.Say(
                $"{slip.Here.Value}() takes one text or map: {slip.Here.Value}('1870-04-22') or {slip.Here.Value}({{year: 1870, month: 4, day: 22}})."
            );
        }
        return (slip.Here.IsWord("max") || slip.Here.IsWord("min")) && slip.Stands(slip.At + 1, "(")
            ? slip.Say(
                $"{slip.Here.Value}() goes through the rows and takes one value; of two values choose by CASE WHEN a > b THEN a ELSE b END."
            )
            : null;
    }

    /// <summary>Functions that take something else than what is most often given to them.</summary>
    public static CypherException? ExplainTypes(Slip slip)
    {
        var open = slip.OpenAround(slip.At);
        var message = slip.Error.Message;
        if (open > 0 && slip.Token(open).IsSign("(") && slip.Token(open - 1) is { Kind: TokenKind.Word } function)
        {
            if (
                function.IsWord("length")
                && (message.Contains("a string", StringComparison.Ordinal) || message.Contains("a list", StringComparison.Ordinal))
            )
            {
                return slip.Say("length() is for paths; did you mean `size`?", function);
            }
            if (function.IsWord("size") && message.Contains("a path", StringComparison.Ordinal))
            {
                return slip.Say("size() is for lists and texts; did you mean `length`?", function);
            }
            if (function.IsWord("type") && message.Contains("but this is a node", StringComparison.Ordinal))
            {
                return slip.Say("A node has labels, and a relationship has a type; did you mean `labels`?", function);
            }
            if (function.IsWord("labels") && message.Contains("but this is a relationship", StringComparison.Ordinal))
            {
                return slip.Say("A relationship has a type, and a node has labels; did you mean `type`?", function);
            }
            if (message.Contains("but this is a node", StringComparison.Ordinal) && slip.Here.IsName)
            {
                return slip.Say($"{message.TrimEnd('.')}: name the property that is meant, {slip.Here.Value}.name.");
            }
        }
        return null;
    }

    private static string Name(Slip slip)
    {
        var last = slip.At;
        while (slip.Stands(last + 1, ".") && slip.Token(last + 2).IsName)
        {
            last += 2;
        }
        return string.Concat(Enumerable.Range(slip.At, last - slip.At + 1).Select(i => slip.Token(i).Value));
    }
}
