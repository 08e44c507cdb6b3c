using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>What index and constraint commands print alike.</summary>
internal static class SchemaPrinting
{
    public static StringBuilder AppendRuleName(StringBuilder text, Expression name) =>
        name is StringLiteral literal ? text.AppendName(literal.Value) : text.AppendNode(name);

    public static void AppendTarget(StringBuilder text, bool isRelationship, string variable, IReadOnlyList<string> labels)
    {
        text.Append(isRelationship ? "()-[" : "(").AppendName(variable);
        if (labels.Count > 0)
        {
            text.Append(':').AppendNames(labels, "|");
        }
        text.Append(isRelationship ? "]-()" : ")");
    }

    public static void AppendProperties(StringBuilder text, string variable, IReadOnlyList<string> properties, bool grouped)
    {
        text.Append(grouped ? "(" : "");
        for (var i = 0; i < properties.Count; i++)
        {
            text.Append(i > 0 ? ", " : "").AppendName(variable).Append('.').AppendName(properties[i]);
        }
        text.Append(grouped ? ")" : "");
    }

    public static void AppendFulltext(StringBuilder text, string variable, IReadOnlyList<string> properties)
    {
        text.Append("EACH [");
        AppendProperties(text, variable, properties, grouped: false);
        text.Append(']');
    }
}
