using System.Globalization;
using System.Text;
using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>The small moves of printing Cypher: names, texts, numbers, lists.</summary>
internal static class Printing
{
    public static StringBuilder AppendAll<T>(this StringBuilder text, IReadOnlyList<T> nodes, string separator = ", ")
        where T : AstNode
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0)
            {
                text.Append(separator);
            }
            nodes[i].Print(text);
        }

        return text;
    }

    public static StringBuilder AppendNode(this StringBuilder text, AstNode node)
    {
        StackGuard.Check();
        node.Print(text);
        return text;
    }

    public static StringBuilder AppendName(this StringBuilder text, string name)
    {
        if (IsPlainName(name))
        {
            return text.Append(name);
        }
        return text.Append('`').Append(name.Replace("`", "``", StringComparison.Ordinal)).Append('`');
    }

    public static StringBuilder AppendNames(this StringBuilder text, IReadOnlyList<string> names, string separator)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0)
            {
                text.Append(separator);
            }
            text.AppendName(names[i]);
        }

        return text;
    }

    public static StringBuilder AppendWhere(this StringBuilder text, Expression? where)
    {
        if (where is not null)
        {
            text.Append(" WHERE ").AppendNode(where);
        }
        return text;
    }

    public static StringBuilder AppendText(this StringBuilder text, string value)
    {
        text.Append('\'');
        foreach (var character in value)
        {
            _ = character switch
            {
                '\'' => text.Append("\\'"),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                _ => text.Append(character),
            };
        }

        return text.Append('\'');
    }

    public static string Float(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }
        if (double.IsInfinity(value))
        {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        var digits = value.ToString("R", CultureInfo.InvariantCulture);
        return digits.AsSpan().IndexOfAny(".Ee") < 0 ? digits + ".0" : digits;
    }

    private static bool IsPlainName(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
        {
            return false;
        }
        return name.All(c => char.IsLetterOrDigit(c) || c == '_');
    }
}
