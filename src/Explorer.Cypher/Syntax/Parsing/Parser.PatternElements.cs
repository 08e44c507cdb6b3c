using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private NodePattern ParseNodePattern()
    {
        if (!Is("("))
        {
            throw Unexpected("a node in parentheses, such as (n:Label)");
        }
        var position = Next().Position;
        var variable = ParsePatternVariable();
        var labels = ParseOptionalLabels();
        var properties = ParseOptionalProperties();
        var where = ParseOptionalWhere();
        if (!Is(")"))
        {
            throw Unexpected("')' to close the node");
        }
        Next();
        return new NodePattern(variable, labels, properties, where) { Position = position };
    }

    private Variable? ParsePatternVariable()
    {
        if (!Current.IsName || (IsWord("WHERE") && !Peek().IsSign(")") && !Peek().IsSign(":") && !Peek().IsSign("]")))
        {
            return null;
        }
        return IsWord("IS") && Peek().IsName ? null : ExpectDeclaration();
    }

    private LabelExpression? ParseOptionalLabels()
    {
        if (Accept(":") || (IsWord("IS") && Peek().IsName && AcceptWord("IS")))
        {
            return ParseLabelExpression();
        }
        return null;
    }

    /// <summary>A map, or a parameter that holds one.</summary>
    private Expression? ParseOptionalProperties()
    {
        if (Is("{"))
        {
            return ParseMapLiteral();
        }
        return Is("$") ? ParseParameter() : null;
    }

    /// <summary>Whether <c>-</c> or <c>&lt;-</c> of a relationship comes next, and not a subtraction.</summary>
    private bool IsRelationshipAhead(int at = 0)
    {
        var dash = Peek(at).IsSign("<") ? at + 1 : at;
        return Peek(dash).IsSign("-") && (Peek(dash + 1).IsSign("-") || Peek(dash + 1).IsSign("["));
    }

    private RelationshipPattern ParseRelationshipPattern()
    {
        var position = Current.Position;
        var incoming = Accept("<");
        Expect("-");
        var inside = new RelationshipPattern(null, null, null, null, null, PatternDirection.Either, null);
        if (Accept("["))
        {
            inside = ParseRelationshipDetail();
        }
        if (!Is("-"))
        {
            throw Unexpected("'-' after the relationship");
        }
        Next();
        var outgoing = Accept(">");
        var direction =
            incoming == outgoing ? PatternDirection.Either
            : outgoing ? PatternDirection.Outgoing
            : PatternDirection.Incoming;
        return inside with { Direction = direction, Quantifier = ParseOptionalQuantifier(), Position = position };
    }

    private RelationshipPattern ParseRelationshipDetail()
    {
        var variable = ParsePatternVariable();
        var types = ParseOptionalLabels();
        var length = Is("*") ? ParseVariableLength() : null;
        var properties = ParseOptionalProperties();
        var where = ParseOptionalWhere();
        if (Is(".."))
        {
            throw SyntaxErrors.Of("InvalidRelationshipPattern", "A path of variable length is written with '*': *1..3.", Current.Position);
        }
        if (!Is("]"))
        {
            throw Unexpected("']' to close the relationship");
        }
        Next();
        return new RelationshipPattern(variable, types, length, properties, where, PatternDirection.Either, null);
    }

    private VariableLength ParseVariableLength()
    {
        var position = Expect("*").Position;
        long? minimum = ParseBound();
        var maximum = minimum;
        if (Accept(".."))
        {
            maximum = ParseBound();
        }
        return new VariableLength(minimum, maximum) { Position = position };
    }

    private long? ParseBound()
    {
        if (Is("$") || Is("-"))
        {
            throw Is("$")
                ? SyntaxErrors.Of(
                    "InvalidParameterUse",
                    "The length of a path must be a number in the text, not a parameter.",
                    Current.Position
                )
                : SyntaxErrors.Of("InvalidRelationshipPattern", "The length of a path cannot be negative.", Current.Position);
        }

        return Current.Kind == TokenKind.Integer ? ParseOptionalCount() : null;
    }
}
