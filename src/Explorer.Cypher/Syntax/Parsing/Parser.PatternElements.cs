using Explorer.Cypher.Errors;
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
        if (IsWord("IS") && Peek().IsName)
        {
            _labels.Word ??= Current.Position;
            Next();
            return ParseLabels();
        }
        return Accept(":") ? ParseLabels() : null;
    }

    /// <summary>Labels, or the types of a relationship, which alone know the older <c>:X|:Y</c>.</summary>
    private LabelExpression ParseLabels()
    {
        var before = _labels.ColonBar;
        _labels.ColonBar = null;
        var labels = ParseLabelExpression();
        if (!_isInRelationship && _labels.ColonBar is { } bar)
        {
            throw SyntaxErrors.Unexpected("Between labels no colon stands behind '|': write :A|B.", bar);
        }
        _labels.ColonBar ??= before;
        return labels;
    }

    private LabelExpression? ParseTypes()
    {
        var before = _labels;
        _labels = default;
        _isInRelationship = true;
        var types = ParseOptionalLabels();
        _isInRelationship = false;
        if (_labels.Colon is { } colon)
        {
            throw SyntaxErrors.Unexpected("A relationship has one type: join the types that it may have by '|', as in [:A|B].", colon);
        }
        _typesWithColon = _labels.ColonBar;
        _labels = before.With(_labels with { ColonBar = null, Word = null });
        return types;
    }

    private SourcePosition? _typesWithColon;

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
        var dash = Peek(at).Draws("<") ? at + 1 : at;
        return Peek(dash).Draws("-") && (Peek(dash + 1).Draws("-") || Peek(dash + 1).IsSign("["));
    }

    private bool AcceptDrawn(string sign)
    {
        if (!Current.Draws(sign))
        {
            return false;
        }
        Next();
        return true;
    }

    private RelationshipPattern ParseRelationshipPattern()
    {
        var position = Current.Position;
        var incoming = AcceptDrawn("<");
        Next();
        var inside = new RelationshipPattern(null, null, null, null, null, PatternDirection.Either, null);
        if (Accept("["))
        {
            inside = ParseRelationshipDetail();
        }
        if (!AcceptDrawn("-"))
        {
            throw Unexpected("'-' after the relationship");
        }
        var outgoing = AcceptDrawn(">");
        var direction =
            incoming == outgoing ? PatternDirection.Either
            : outgoing ? PatternDirection.Outgoing
            : PatternDirection.Incoming;
        return inside with { Direction = direction, Quantifier = ParseOptionalQuantifier(), Position = position };
    }

    private RelationshipPattern ParseRelationshipDetail()
    {
        var variable = ParsePatternVariable();
        var types = ParseTypes();
        var colon = _typesWithColon;
        var length = Is("*") ? ParseVariableLength() : null;
        var properties = ParseOptionalProperties();
        var where = ParseOptionalWhere();
        if (colon is { } bar && (variable is not null || length is not null || properties is not null || where is not null))
        {
            throw SyntaxErrors.Unexpected("No colon stands behind '|': write [r:A|B].", bar);
        }
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
