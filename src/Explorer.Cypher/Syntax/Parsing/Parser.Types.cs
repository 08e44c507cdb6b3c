using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private TypeExpression ParseType()
    {
        var position = Current.Position;
        var first = ParseSingleType();
        List<TypeExpression> alternatives = [];
        while (Is("|") && !BarEndsHere())
        {
            Next();
            alternatives.Add(ParseSingleType());
        }

        if (alternatives.Exists(other => other.NotNull != first.NotNull))
        {
            throw SyntaxErrors.Unexpected("Either all types joined by | are followed by NOT NULL or none.", position);
        }

        return first with
        {
            Alternatives = alternatives,
            Position = position,
        };
    }

    private TypeExpression ParseSingleType()
    {
        var position = Current.Position;
        if (IsWord("ANY") && (Peek().IsSign("<") || (Peek().IsWord("VALUE") && Peek(2).IsSign("<"))))
        {
            return ParseUnionType();
        }
        var name = ParseTypeName();
        TypeExpression? element = null;
        if (name == "LIST")
        {
            Expect("<");
            element = ParseType();
            Expect(">");
        }

        var notNull = Accept("!") || AcceptWords("NOT", "NULL");
        return new TypeExpression(name, element, notNull, []) { Position = position };
    }

    /// <summary><c>ANY&lt;INTEGER | STRING&gt;</c>, the long way to write <c>INTEGER | STRING</c>.</summary>
    private TypeExpression ParseUnionType()
    {
        ExpectWord("ANY");
        AcceptWord("VALUE");
        Expect("<");
        var type = ParseType();
        Expect(">");
        if (Is("!") || AreWords("NOT", "NULL"))
        {
            throw SyntaxErrors.Unexpected("NOT NULL stands at each of the types in ANY<...>, not behind it.", Current.Position);
        }
        return type;
    }

    private string ParseTypeName()
    {
        var token = Current;
        var word = ExpectName("a type, such as INTEGER or LIST<STRING>").ToUpperInvariant();
        switch (word)
        {
            case "ANY":
                if (AcceptWord("PROPERTY"))
                {
                    ExpectWord("VALUE");
                    return "PROPERTY VALUE";
                }

                AcceptWord("VALUE");
                return AcceptWord("NODE") ? "NODE"
                    : AcceptWord("RELATIONSHIP") ? "RELATIONSHIP"
                    : AcceptWord("MAP") ? "MAP"
                    : "ANY";
            case "PROPERTY":
                ExpectWord("VALUE");
                return "PROPERTY VALUE";
            case "SIGNED":
                ExpectWord("INTEGER");
                return "INTEGER";
            case "ZONED":
            case "LOCAL":
                return word
                    + " "
                    + (IsWord("TIME") || IsWord("DATETIME") ? Next().Value.ToUpperInvariant() : throw Unexpected("TIME or DATETIME"));
            case "TIME":
            case "TIMESTAMP":
                var dateTime = word == "TIME" ? "TIME" : "DATETIME";
                if (AcceptWord("WITHOUT"))
                {
                    return ExpectZone("LOCAL " + dateTime);
                }
                return AcceptWord("WITH") ? ExpectZone("ZONED " + dateTime) : "ZONED " + dateTime;
            default:
                return CanonicalTypeName(word)
                    ?? throw SyntaxErrors.Unexpected(
                        $"'{token.Value}' is no type. Types are BOOLEAN, STRING, INTEGER, FLOAT, DATE, LOCAL TIME, ZONED TIME, LOCAL DATETIME, "
                            + "ZONED DATETIME, DURATION, POINT, NODE, RELATIONSHIP, MAP, LIST<...>, PATH, PROPERTY VALUE, ANY, NOTHING and NULL.",
                        token.Position
                    );
        }
    }

    private string ExpectZone(string type)
    {
        if (AcceptWord("TIMEZONE"))
        {
            return type;
        }
        ExpectWord("TIME");
        ExpectWord("ZONE");
        return type;
    }

    private static string? CanonicalTypeName(string word) =>
        word switch
        {
            "BOOL" or "BOOLEAN" => "BOOLEAN",
            "STRING" or "VARCHAR" => "STRING",
            "INT" or "INTEGER" => "INTEGER",
            "FLOAT" => "FLOAT",
            "DATE" or "DURATION" or "POINT" or "MAP" or "PATH" or "NOTHING" or "NULL" => word,
            "DATETIME" => "ZONED DATETIME",
            "NODE" or "VERTEX" => "NODE",
            "RELATIONSHIP" or "EDGE" => "RELATIONSHIP",
            "LIST" or "ARRAY" => "LIST",
            "PATHS" => "PATH",
            _ => null,
        };
}
