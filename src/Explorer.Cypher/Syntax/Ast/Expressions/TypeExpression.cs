using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>A type as written after <c>IS ::</c> or in a constraint.</summary>
/// <param name="Name">The canonical name, such as <c>INTEGER</c>, <c>LIST</c>, <c>ANY</c>, <c>ZONED DATETIME</c>, <c>LOCAL TIME</c>.</param>
/// <param name="Element">The type of elements where Name is LIST.</param>
/// <param name="NotNull">Whether null is no instance.</param>
/// <param name="Alternatives">Further types joined by <c>|</c>.</param>
internal sealed record TypeExpression(string Name, TypeExpression? Element, bool NotNull, IReadOnlyList<TypeExpression> Alternatives)
    : AstNode
{
    public override void Print(StringBuilder text)
    {
        text.Append(Name);
        if (Element is not null)
        {
            text.Append('<').AppendNode(Element).Append('>');
        }
        if (NotNull)
        {
            text.Append(" NOT NULL");
        }
        foreach (var alternative in Alternatives)
        {
            text.Append(" | ").AppendNode(alternative);
        }
    }
}
