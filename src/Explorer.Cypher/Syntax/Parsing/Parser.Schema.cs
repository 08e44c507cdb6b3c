using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private ParsedStatement ParseCreateSchema()
    {
        ExpectWord("CREATE");
        if (IsWord("OR"))
        {
            throw SyntaxErrors.Unexpected(
                "OR REPLACE is not for indexes and constraints; drop the old one, or use IF NOT EXISTS.",
                Current.Position
            );
        }
        if (AcceptWord("CONSTRAINT"))
        {
            return ParseCreateConstraint();
        }
        IndexType? kind = Current.Value.ToUpperInvariant() switch
        {
            "INDEX" or "RANGE" => IndexType.Range,
            "TEXT" => IndexType.Text,
            "POINT" => IndexType.Point,
            "LOOKUP" => IndexType.Lookup,
            "FULLTEXT" => IndexType.Fulltext,
            "VECTOR" => IndexType.Vector,
            _ => null,
        };
        if (IsWord("BTREE"))
        {
            throw SyntaxErrors.Unexpected(
                "There are no BTREE indexes any more: leave the word out, which makes a range index.",
                Current.Position
            );
        }
        if (kind is null)
        {
            throw Unexpected("a node in parentheses, CONSTRAINT or INDEX");
        }
        if (!IsWord("INDEX"))
        {
            Next();
        }
        ExpectWord("INDEX");
        return ParseCreateIndex(kind.Value);
    }

    private ParsedStatement ParseDropSchema()
    {
        ExpectWord("DROP");
        var isConstraint = Next().IsWord("CONSTRAINT");
        var name = ParseRuleName("the name of the constraint or index");
        var ifExists = AcceptWords("IF", "EXISTS");
        return isConstraint ? new DropConstraint(name, ifExists) : new DropIndex(name, ifExists);
    }

    private (Expression? Name, bool IfNotExists) ParseSchemaName()
    {
        var name = AreWords("IF", "NOT") || IsWord("FOR") && Peek().IsSign("(") ? null : ParseRuleName("a name, IF NOT EXISTS or FOR");
        var ifNotExists = AcceptWords("IF", "NOT");
        if (ifNotExists)
        {
            ExpectWord("EXISTS");
        }
        return (name, ifNotExists);
    }

    private Expression ParseRuleName(string expected) => Is("$") ? ParseParameter() : new StringLiteral(ExpectName(expected));

    private (bool IsRelationship, string Variable, IReadOnlyList<string> Labels) ParseSchemaTarget(bool labelled)
    {
        ExpectWord("FOR");
        Expect("(");
        var isRelationship = Accept(")");
        if (isRelationship)
        {
            Accept("<");
            Expect("-");
            Expect("[");
        }

        var variable = ExpectName("a variable");
        List<string> labels = [];
        if (labelled)
        {
            Expect(":");
            labels.Add(ExpectName("a label or relationship type"));
            while (Accept("|"))
            {
                labels.Add(ExpectName("a label or relationship type"));
            }
        }

        Expect(isRelationship ? "]" : ")");
        if (isRelationship)
        {
            Expect("-");
            Accept(">");
            Expect("(");
            Expect(")");
        }

        return (isRelationship, variable, labels);
    }

    private IReadOnlyList<string> ParseSchemaProperties(string variable)
    {
        if (!Accept("("))
        {
            return [ParseSchemaProperty(variable)];
        }
        var properties = ParseList(() => ParseSchemaProperty(variable));
        Expect(")");
        return properties;
    }

    private string ParseSchemaProperty(string variable)
    {
        var position = Current.Position;
        if (ExpectName($"{variable} and a property") != variable)
        {
            throw SyntaxErrors.Of("UndefinedVariable", $"The properties must be those of `{variable}`.", position);
        }
        Expect(".");
        return ExpectName("a property key");
    }

    private Expression? ParseSchemaOptions() =>
        !AcceptWord("OPTIONS") ? null
        : Is("$") ? ParseParameter()
        : ParseMapLiteral();
}
