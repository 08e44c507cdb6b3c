using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Labels, relationship types and property keys that no statement could name: an empty one, and one with the character of code 0.</summary>
internal static class TokenNames
{
    /// <summary>Whether something may be called that.</summary>
    public static bool AreSound(string name) => name.Length > 0 && !name.Contains('\0', StringComparison.Ordinal);

    /// <summary>What is wrong with a name.</summary>
    public static string Sentence(string name, string what) =>
        name.Length == 0
            ? $"A {what} cannot be empty; give it a name."
            : $"A {what} cannot hold the character of code 0; take it out of the name.";

    public static void Check(string name, string what, SourcePosition position)
    {
        if (!AreSound(name))
        {
            throw BindingErrors.Of("InvalidTokenName", Sentence(name, what), position);
        }
    }

    public static LabelName Check(LabelName label)
    {
        Check(label.Name, "label or type", label.Position);
        return label;
    }

    /// <summary>What <c>$(...)</c> gives, as far as the text shows it.</summary>
    public static Expression CheckGiven(Expression names, TypeInference types)
    {
        foreach (var name in names is ListLiteral list ? list.Items : [names])
        {
            switch (name)
            {
                case StringLiteral text:
                    Check(text.Value, "label or type", text.Position);
                    break;
                case NullLiteral:
                    throw BindingErrors.Of("InvalidTokenName", "A label or type cannot be null; give it a name.", name.Position);
                default:
                    var type = types.Of(name);
                    if (type is not (StaticType.Any or StaticType.Null or StaticType.String) && (name != names || type != StaticType.List))
                    {
                        throw BindingErrors.InvalidType(
                            $"$(...) takes a string or a list of strings, but this is {type.Describe()}.",
                            name.Position
                        );
                    }
                    break;
            }
        }
        return names;
    }

    /// <summary>In a condition labels are written out.</summary>
    public static void CheckStatic(LabelExpression labels)
    {
        if (FindDynamic(labels) is { } dynamic)
        {
            throw BindingErrors.Of(
                "UnexpectedSyntax",
                "Labels that are computed can stand in MATCH, CREATE, MERGE, SET and REMOVE, but not in a condition; write $names[0] IN labels(n), "
                    + "or put them into the pattern.",
                dynamic.Position
            );
        }
    }

    private static DynamicLabel? FindDynamic(LabelExpression labels)
    {
        StackGuard.Check(labels.Position.Line, labels.Position.Column);
        return labels switch
        {
            DynamicLabel dynamic => dynamic,
            LabelNot not => FindDynamic(not.Operand),
            LabelAnd and => and.Operands.Select(FindDynamic).FirstOrDefault(d => d is not null),
            LabelOr or => or.Operands.Select(FindDynamic).FirstOrDefault(d => d is not null),
            _ => null,
        };
    }
}
