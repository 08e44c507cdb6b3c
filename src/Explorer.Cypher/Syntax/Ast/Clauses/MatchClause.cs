using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record MatchClause(bool Optional, Pattern Pattern, IReadOnlyList<PlannerHint> Hints, Expression? Where) : Clause
{
    public override void Print(StringBuilder text)
    {
        text.Append(Optional ? "OPTIONAL MATCH " : "MATCH ").AppendNode(Pattern);
        foreach (var hint in Hints)
        {
            text.Append(' ').AppendNode(hint);
        }
        text.AppendWhere(Where);
    }
}

/// <summary><c>USING INDEX n:Label(key)</c>, <c>USING SCAN n:Label</c>, <c>USING JOIN ON n</c>: advice that a planner may ignore.</summary>
internal sealed record PlannerHint(string Kind, IReadOnlyList<Variable> Variables, string? Label, IReadOnlyList<string> Keys) : AstNode
{
    public override void Print(StringBuilder text)
    {
        text.Append("USING ").Append(Kind).Append(' ').AppendAll(Variables);
        if (Label is not null)
        {
            text.Append(':').AppendName(Label);
        }
        if (Keys.Count > 0)
        {
            text.Append('(').AppendNames(Keys, ", ").Append(')');
        }
    }
}
