using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal enum PatternDirection
{
    /// <summary><c>--&gt;</c></summary>
    Outgoing,

    /// <summary><c>&lt;--</c></summary>
    Incoming,

    /// <summary><c>--</c> or <c>&lt;--&gt;</c>: either way.</summary>
    Either,
}

/// <summary><c>-[variable:TYPES*1..3 {properties} WHERE predicate]-&gt;</c>. After binding every relationship has a variable.</summary>
/// <param name="Length">Set for <c>*</c> forms; the variable is then a list of relationships.</param>
/// <param name="Quantifier">Set for <c>-[]-&gt;+</c>, <c>-[]-&gt;{1,3}</c>; the variable is then a list of relationships.</param>
internal sealed record RelationshipPattern(
    Variable? Variable,
    LabelExpression? Types,
    VariableLength? Length,
    Expression? Properties,
    Expression? Where,
    PatternDirection Direction,
    PathQuantifier? Quantifier
) : PathElement
{
    public override void Print(StringBuilder text)
    {
        text.Append(Direction == PatternDirection.Incoming ? "<-" : "-");
        if (Variable is not null || Types is not null || Length is not null || Properties is not null || Where is not null)
        {
            text.Append('[');
            Variable?.Print(text);
            if (Types is not null)
            {
                text.Append(':').AppendNode(Types);
            }
            Length?.Print(text);
            if (Properties is not null)
            {
                text.Append(text[^1] == '[' ? "" : " ").AppendNode(Properties);
            }
            text.AppendWhere(Where).Append(']');
        }

        text.Append(Direction == PatternDirection.Outgoing ? "->" : "-");
        Quantifier?.Print(text);
    }
}
