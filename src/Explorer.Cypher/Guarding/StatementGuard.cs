using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Guarding;

/// <summary>
/// Refuses what a database does for a statement although it only reads: reading files and addresses, calling procedures, showing users, settings and what others run, ending that,
/// going to another database, committing parts by itself. It judges words, not grammar: what it does not know by name is refused, so that a newer or another grammar than
/// ours opens no door, and a statement that our parser cannot read passes if all its words are harmless. A variable that is named like one of the words it looks for
/// is written in back-ticks.
/// </summary>
public static class StatementGuard
{
    private static readonly HashSet<string> Beginnings =
    [
        "MATCH",
        "OPTIONAL",
        "UNWIND",
        "WITH",
        "RETURN",
        "CALL",
        "FOREACH",
        "CREATE",
        "MERGE",
        "INSERT",
        "DELETE",
        "DETACH",
        "NODETACH",
        "SET",
        "REMOVE",
        "FINISH",
        "FILTER",
        "LET",
        "FOR",
        "ORDER",
        "LIMIT",
        "SKIP",
        "OFFSET",
        "WHEN",
        "SHOW",
        "DROP",
    ];

    private static readonly HashSet<string> Procedures =
    [
        "db.labels",
        "db.relationshipTypes",
        "db.propertyKeys",
        "db.ping",
        "db.schema.visualization",
        "db.schema.nodeTypeProperties",
        "db.schema.relTypeProperties",
        "db.index.fulltext.queryNodes",
        "db.index.fulltext.queryRelationships",
        "db.index.vector.queryNodes",
        "db.index.vector.queryRelationships",
    ];

    private static readonly HashSet<string> Functions = new(
        [
            .. new[] { "date", "datetime", "localdatetime", "localtime", "time" }.SelectMany(type =>
                new[] { "transaction", "statement", "realtime", "truncate" }.Select(name => $"{type}.{name}")
            ),
            "datetime.fromEpoch",
            "datetime.fromEpochMillis",
            "duration.between",
            "duration.inMonths",
            "duration.inDays",
            "duration.inSeconds",
            "point.distance",
            "point.withinBBox",
            "vector.similarity.cosine",
            "vector.similarity.euclidean",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Shown =
    [
        "INDEX",
        "INDEXES",
        "CONSTRAINT",
        "CONSTRAINTS",
        "PROCEDURE",
        "PROCEDURES",
        "FUNCTION",
        "FUNCTIONS",
    ];

    private static readonly HashSet<string> KindsShown =
    [
        "ALL",
        "RANGE",
        "TEXT",
        "POINT",
        "LOOKUP",
        "FULLTEXT",
        "VECTOR",
        "BUILT",
        "IN",
        "USER",
        "DEFINED",
        "NODE",
        "REL",
        "RELATIONSHIP",
        "PROPERTY",
        "KEY",
        "UNIQUE",
        "UNIQUENESS",
        "EXIST",
        "EXISTENCE",
        "TYPE",
    ];

    /// <summary>Checks a statement that somebody sent who may only read.</summary>
    /// <param name="text">The Cypher text.</param>
    /// <exception cref="CypherException">It is not for a visitor, or it cannot be told what it is.</exception>
    public static void Check(string text)
    {
        Check(new GuardedText(text));
        // A database may read an escaped character as that character before it looks for words, or after.
        foreach (var reading in UnicodeEscapes.Readings(text))
        {
            try
            {
                Check(new GuardedText(reading));
            }
            catch (CypherException failure) when (failure.Type == CypherErrorType.SyntaxError)
            {
                throw Refused(@"Escapes like \u0041 can hide words here. Write the characters themselves.", new SourcePosition(0, 1, 1));
            }
        }
    }

    private static void Check(GuardedText text)
    {
        text.CheckSigns();
        CheckBeginnings(text);
        for (var i = 0; i < text.Count; i++)
        {
            CheckWord(text, i);
            CheckFunction(text, i);
        }
    }

    private static void CheckBeginnings(GuardedText text)
    {
        for (var i = 0; i < text.Count; i = text.NextStatement(i))
        {
            var start = text.SkipPrefix(i);
            if (text.IsEnd(start) || text.IsSign(start, ";") || text.IsSign(start, "(") || text.IsSign(start, "{"))
            {
                continue;
            }
            var word = text.Word(start);
            if (!Beginnings.Contains(word))
            {
                throw Refused(
                    $"A statement for reading begins with MATCH, UNWIND, WITH, CALL, RETURN or SHOW, not with {text.Describe(start)}",
                    text.Position(start)
                );
            }
            // What changes the graph is kept out by the database too; users, roles, databases and the schema are changed by words that follow these two.
            if (word == "DROP" || (word == "CREATE" && !text.IsSign(start + 1, "(") && !text.IsSign(start + 2, "=")))
            {
                throw new CypherException(
                    CypherErrorType.AccessMode,
                    CypherPhase.CompileTime,
                    "ReadOnly",
                    "Writing in read access mode not allowed",
                    text.Position(start).Line,
                    text.Position(start).Column
                );
            }
        }
    }

    private static void CheckWord(GuardedText text, int i)
    {
        if (text.IsName(i + 1) && !text.IsMember(i))
        {
            switch (text.Word(i))
            {
                case "LOAD" when text.Word(i + 1) == "CSV":
                    throw Refused("LOAD CSV makes the database read files and addresses, which is not for visitors", text.Position(i));
                case "PERIODIC" when text.Word(i + 1) == "COMMIT":
                    throw Refused("USING PERIODIC COMMIT is not for visitors", text.Position(i));
                case "USE":
                    throw Refused("Another graph than this one cannot be asked: leave USE out", text.Position(i));
                case "TERMINATE":
                    throw Refused("What others run is not ended from here", text.Position(i));
                case "SHOW":
                    CheckShow(text, i);
                    break;
                case "CALL" when text.Chain(i + 1) is var name && !Procedures.Contains(name):
                    throw Refused(
                        $"The procedure {name} is not for visitors; those that tell of labels, types, keys and the schema are, and those that query an index",
                        text.Position(i)
                    );
            }
        }
        if (
            text.Word(i) is "TRANSACTION" or "TRANSACTIONS"
            && (text.Word(i - 1) == "CONCURRENT" || (text.Word(i - 1) == "IN" && text.IsSign(i - 2, "}")))
        )
        {
            throw Refused(
                "CALL { } IN TRANSACTIONS commits by itself, which is not for visitors; leave IN TRANSACTIONS out",
                text.Position(i)
            );
        }
    }

    private static void CheckShow(GuardedText text, int i)
    {
        var what = i + 1;
        while (KindsShown.Contains(text.Word(what)))
        {
            what++;
        }
        if (!Shown.Contains(text.Word(what)))
        {
            throw Refused(
                $"SHOW INDEXES, CONSTRAINTS, PROCEDURES and FUNCTIONS are for visitors, SHOW {text.Word(i + 1)} is not",
                text.Position(i)
            );
        }
    }

    private static void CheckFunction(GuardedText text, int i)
    {
        if (!text.IsSign(i, "(") || !text.IsName(i - 1) || !text.IsSign(i - 2, "."))
        {
            return;
        }
        var start = text.ChainStart(i - 1);
        var name = text.Chain(start);
        var isComplete = text.IsName(start) && !text.IsSign(start - 1, ".");
        if (text.Word(start - 1) == "CALL" && isComplete)
        {
            return; // a procedure, which was looked at
        }
        if (!isComplete || !Functions.Contains(name))
        {
            throw Refused($"The function {name} is not for visitors", text.Position(start));
        }
    }

    private static CypherException Refused(string message, SourcePosition position) =>
        new(
            CypherErrorType.Forbidden,
            CypherPhase.CompileTime,
            "NotForVisitors",
            message + ". If a name of yours is meant, put it in back-ticks.",
            position.Line,
            position.Column
        );
}
