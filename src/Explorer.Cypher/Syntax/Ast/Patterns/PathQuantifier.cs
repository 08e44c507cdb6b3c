using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>{minimum,maximum}</c>, <c>+</c> (1 to any), <c>*</c> (0 to any); a missing maximum is no bound.</summary>
internal sealed record PathQuantifier(long Minimum, long? Maximum) : AstNode
{
    public override void Print(StringBuilder text)
    {
        if (Maximum is null && Minimum <= 1)
        {
            text.Append(Minimum == 0 ? '*' : '+');
        }
        else if (Minimum == Maximum)
        {
            text.Append('{').Append(Minimum).Append('}');
        }
        else
        {
            text.Append('{').Append(Minimum).Append(',').Append(Maximum).Append('}');
        }
    }
}
