using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>What is no query: commands of a console, and those that administer a server.</summary>
internal static class ForeignCommands
{
    private static readonly string[] Verbs = ["CREATE", "DROP", "ALTER", "START", "STOP", "RENAME"];

    private static readonly string[] Administered = ["DATABASE", "USER", "ROLE", "ALIAS", "SERVER", "COMPOSITE", "CURRENT", "IMMUTABLE"];

    public static CypherException? Explain(Slip slip)
    {
        var first = 0;
        while (first < slip.At && slip.Token(first).Kind == TokenKind.Sign && slip.Token(first).IsSign(";"))
        {
            first++;
        }
        if (slip.At == first && slip.Here.IsSign(":") && slip.Near(1).IsName)
        {
            var name = slip.Near(1).Value;
            return slip.Say(
                name.StartsWith("param", StringComparison.OrdinalIgnoreCase)
                    ? $"`:{name}` is a command of a console, not Cypher. Give the parameters beside the query, and write $name where they are used."
                    : $"`:{name}` is a command of Neo4j's console, not Cypher; take the line out."
            );
        }
        if (
            slip.At == first
            && (slip.Near(1).Kind == TokenKind.End || slip.Near(1).IsSign(";"))
            && slip.Here.Value.ToUpperInvariant() is "BEGIN" or "COMMIT" or "ROLLBACK" or "HELP" or "EXIT" or "QUIT"
        )
        {
            return slip.Say($"{slip.Here.Value.ToUpperInvariant()} is a command of a console, not Cypher; take the line out.");
        }
        return Administration(slip);
    }

    private static CypherException? Administration(Slip slip)
    {
        var start = 0;
        while (slip.Token(start).IsWord("EXPLAIN") || slip.Token(start).IsWord("PROFILE"))
        {
            start++;
        }
        var verb = slip.Token(start);
        var what = slip.Stands(start + 1, "OR", "REPLACE") ? start + 3 : start + 1;
        var isAdministration =
            (Array.Exists(Verbs, verb.IsWord) && Array.Exists(Administered, slip.Token(what).IsWord))
            || ((verb.IsWord("GRANT") || verb.IsWord("DENY") || verb.IsWord("REVOKE")) && slip.Token(start + 1).IsName)
            || (verb.IsWord("SHOW") && (slip.Here.IsWord("USER") || Array.Exists(Parser.Administered, slip.Here.IsWord)))
            || slip.Stands(start, "ENABLE", "SERVER")
            || slip.Stands(start, "DEALLOCATE")
            || slip.Stands(start, "REALLOCATE")
            || slip.Stands(start, "DRYRUN");
        if (!isAdministration)
        {
            return null;
        }
        var command =
            Array.Exists(Verbs, verb.IsWord) ? $"{verb.Value.ToUpperInvariant()} {slip.Token(what).Value.ToUpperInvariant()}"
            : verb.IsWord("SHOW") ? $"SHOW {slip.Here.Value.ToUpperInvariant()}"
            : verb.Value.ToUpperInvariant();
        return new CypherException(
            CypherErrorType.NotSupported,
            CypherPhase.CompileTime,
            "Administration",
            $"{command} administers a Neo4j server. Here are no users, roles or further databases; leave it out.",
            verb.Position.Line,
            verb.Position.Column
        );
    }
}
