using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>A value that comes with the statement: <c>$name</c>.</summary>
internal sealed record Parameter(string Name) : Expression
{
    public override void Print(StringBuilder text)
    {
        text.Append('$');
        if (Name.Length > 0 && Name.All(char.IsAsciiDigit))
        {
            text.Append(Name);
        }
        else
        {
            text.AppendName(Name);
        }
    }
}
