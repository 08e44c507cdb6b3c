using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>A name for a value, where it is declared and where it is used.</summary>
/// <param name="Name">The name as written, without back-ticks.</param>
internal sealed record Variable(string Name) : Expression
{
    /// <summary>The number that tells it from every other variable of the statement; 0 until semantics has resolved it.</summary>
    public int Symbol { get; init; }

    public override void Print(StringBuilder text) => text.AppendName(Name);
}
