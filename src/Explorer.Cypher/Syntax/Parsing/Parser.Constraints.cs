using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private CreateConstraint ParseCreateConstraint()
    {
        if (IsWord("ON"))
        {
            throw SyntaxErrors.Unexpected(
                "Constraints are now written FOR (n:Label) REQUIRE n.key IS UNIQUE; ON ... ASSERT is gone.",
                Current.Position
            );
        }
        var (name, ifNotExists) = ParseSchemaName();
        var (isRelationship, variable, labels) = ParseSchemaTarget(labelled: true);
        if (labels.Count > 1)
        {
            throw SyntaxErrors.Unexpected("A constraint is for one label or type; make one for each of them.", Current.Position);
        }
        ExpectWord("REQUIRE");
        var position = Current.Position;
        var properties = ParseSchemaProperties(variable);
        var (kind, type) = ParseConstraintKind(isRelationship);
        if (kind == ConstraintType.Typed && properties.Count > 1)
        {
            throw SyntaxErrors.Unexpected("A constraint on a type is about one property.", position);
        }
        return new CreateConstraint(name, ifNotExists, isRelationship, variable, labels[0], properties, kind, type, ParseSchemaOptions());
    }

    private (ConstraintType Kind, TypeExpression? Type) ParseConstraintKind(bool isRelationship)
    {
        if (Accept("::"))
        {
            return (ConstraintType.Typed, ParseType());
        }
        ExpectWord("IS");
        if (Accept("::") || AcceptWord("TYPED"))
        {
            return (ConstraintType.Typed, ParseType());
        }
        if (AcceptWords("NOT", "NULL"))
        {
            return (ConstraintType.Exists, null);
        }
        if (IsWord("NODE") || IsWord("RELATIONSHIP") || IsWord("REL"))
        {
            if (isRelationship == IsWord("NODE"))
            {
                throw SyntaxErrors.Unexpected(
                    isRelationship
                        ? "NODE is for nodes, but this constraint is FOR a relationship; leave the word out."
                        : "RELATIONSHIP is for relationships, but this constraint is FOR a node; leave the word out.",
                    Current.Position
                );
            }
            Next();
            if (AcceptWord("UNIQUE"))
            {
                return (ConstraintType.Unique, null);
            }
            ExpectWord("KEY");
            return (ConstraintType.Key, null);
        }

        if (AcceptWord("KEY"))
        {
            return (ConstraintType.Key, null);
        }
        return AcceptWord("UNIQUE")
            ? (ConstraintType.Unique, null)
            : throw Unexpected("UNIQUE, NOT NULL, NODE KEY, RELATIONSHIP KEY or '::' and a type");
    }

    private CreateIndex ParseCreateIndex(IndexType kind)
    {
        if (IsWord("ON") && Peek().IsSign(":"))
        {
            throw SyntaxErrors.Unexpected("Indexes are now written FOR (n:Label) ON (n.key); ON :Label(key) is gone.", Current.Position);
        }
        var (name, ifNotExists) = ParseSchemaName();
        var (isRelationship, variable, labels) = ParseSchemaTarget(labelled: kind != IndexType.Lookup);
        ExpectWord("ON");
        var position = Current.Position;
        IReadOnlyList<string> properties = [];
        if (kind == IndexType.Lookup)
        {
            ParseLookup(variable, isRelationship);
        }
        else if (kind == IndexType.Fulltext)
        {
            properties = ParseFulltextProperties(variable);
        }
        else
        {
            properties = ParseSchemaProperties(variable);
        }
        if (kind is IndexType.Text or IndexType.Point or IndexType.Vector && properties.Count > 1)
        {
            throw SyntaxErrors.Unexpected($"Only single property {kind.ToString().ToLowerInvariant()} indexes are supported.", position);
        }
        return new CreateIndex(kind, name, ifNotExists, isRelationship, variable, labels, properties, ParseSchemaOptions());
    }

    private void ParseLookup(string variable, bool isRelationship)
    {
        ExpectWord("EACH");
        ExpectWord(isRelationship ? "type" : "labels");
        Expect("(");
        ExpectWord(variable);
        Expect(")");
    }

    private IReadOnlyList<string> ParseFulltextProperties(string variable)
    {
        ExpectWord("EACH");
        Expect("[");
        var properties = ParseList(() => ParseSchemaProperty(variable));
        Expect("]");
        return properties;
    }
}
