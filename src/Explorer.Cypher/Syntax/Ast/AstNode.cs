using System.Text;
using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>
/// A piece of a statement. It prints itself back to Cypher in one canonical form, so two pieces mean the same text
/// exactly when <see cref="SameTextAs"/> says so. The equality of records is not used: positions and lists take part in it.
/// </summary>
internal abstract record AstNode
{
    /// <summary>Where the piece begins.</summary>
    public SourcePosition Position { get; init; }

    public abstract void Print(StringBuilder text);

    public bool SameTextAs(AstNode other) => ReferenceEquals(this, other) || ToString() == other.ToString();

    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Print(text);
        return text.ToString();
    }
}
