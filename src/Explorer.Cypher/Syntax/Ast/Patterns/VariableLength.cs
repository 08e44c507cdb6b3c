using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>*min..max</c>; a missing minimum is 1, a missing maximum is no bound.</summary>
internal sealed record VariableLength(long? Minimum, long? Maximum) : AstNode
{
    public override void Print(StringBuilder text)
    {
        text.Append('*');
        if (Minimum is not null && Minimum == Maximum)
        {
            text.Append(Minimum);
        }
        else if (Minimum is not null || Maximum is not null)
        {
            text.Append(Minimum).Append("..").Append(Maximum);
        }
    }
}
