using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>A command that changes indexes or constraints.</summary>
internal abstract record SchemaCommand : ParsedStatement;

internal enum ConstraintType
{
    Unique,
    Exists,

    /// <summary>NODE KEY or RELATIONSHIP KEY: unique and present.</summary>
    Key,
    Typed,
}

/// <summary><c>CREATE CONSTRAINT name IF NOT EXISTS FOR (n:Label) REQUIRE (n.a, n.b) IS UNIQUE</c></summary>
/// <param name="Name">A text or a parameter; null when the engine is to make one up.</param>
/// <param name="IsRelationship">Whether it is <c>FOR ()-[r:TYPE]-()</c>.</param>
/// <param name="Label">The label or relationship type.</param>
/// <param name="Type">For <see cref="ConstraintType.Typed"/>.</param>
internal sealed record CreateConstraint(
    Expression? Name,
    bool IfNotExists,
    bool IsRelationship,
    string Variable,
    string Label,
    IReadOnlyList<string> Properties,
    ConstraintType Kind,
    TypeExpression? Type,
    Expression? Options
) : SchemaCommand
{
    public override void Print(StringBuilder text)
    {
        text.Append(ModePrefix).Append("CREATE CONSTRAINT ");
        if (Name is not null)
        {
            SchemaPrinting.AppendRuleName(text, Name).Append(' ');
        }
        text.Append(IfNotExists ? "IF NOT EXISTS " : "").Append("FOR ");
        SchemaPrinting.AppendTarget(text, IsRelationship, Variable, [Label]);
        text.Append(" REQUIRE ");
        SchemaPrinting.AppendProperties(text, Variable, Properties, Properties.Count > 1);
        text.Append(" IS ")
            .Append(
                Kind switch
                {
                    ConstraintType.Unique => "UNIQUE",
                    ConstraintType.Exists => "NOT NULL",
                    ConstraintType.Key => IsRelationship ? "RELATIONSHIP KEY" : "NODE KEY",
                    _ => ":: " + Type,
                }
            );
        if (Options is not null)
        {
            text.Append(" OPTIONS ").AppendNode(Options);
        }
    }
}

internal sealed record DropConstraint(Expression Name, bool IfExists) : SchemaCommand
{
    public override void Print(StringBuilder text) =>
        SchemaPrinting.AppendRuleName(text.Append(ModePrefix).Append("DROP CONSTRAINT "), Name).Append(IfExists ? " IF EXISTS" : "");
}

internal enum IndexType
{
    Range,
    Text,
    Point,

    /// <summary>Token lookup: <c>FOR (n) ON EACH labels(n)</c></summary>
    Lookup,
    Fulltext,
    Vector,
}

/// <summary><c>CREATE RANGE INDEX name IF NOT EXISTS FOR (n:Label) ON (n.a, n.b) OPTIONS {...}</c></summary>
/// <param name="Labels">One label or type; several for full-text; none for lookup.</param>
internal sealed record CreateIndex(
    IndexType Kind,
    Expression? Name,
    bool IfNotExists,
    bool IsRelationship,
    string Variable,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Properties,
    Expression? Options
) : SchemaCommand
{
    public override void Print(StringBuilder text)
    {
        text.Append(ModePrefix)
            .Append("CREATE ")
            .Append(Kind == IndexType.Range ? "" : Kind.ToString().ToUpperInvariant() + " ")
            .Append("INDEX ");
        if (Name is not null)
        {
            SchemaPrinting.AppendRuleName(text, Name).Append(' ');
        }
        text.Append(IfNotExists ? "IF NOT EXISTS " : "").Append("FOR ");
        SchemaPrinting.AppendTarget(text, IsRelationship, Variable, Labels);
        text.Append(" ON ");
        if (Kind == IndexType.Lookup)
        {
            text.Append(IsRelationship ? "EACH type(" : "EACH labels(").AppendName(Variable).Append(')');
        }
        else if (Kind == IndexType.Fulltext)
        {
            SchemaPrinting.AppendFulltext(text, Variable, Properties);
        }
        else
        {
            SchemaPrinting.AppendProperties(text, Variable, Properties, grouped: true);
        }
        if (Options is not null)
        {
            text.Append(" OPTIONS ").AppendNode(Options);
        }
    }
}

internal sealed record DropIndex(Expression Name, bool IfExists) : SchemaCommand
{
    public override void Print(StringBuilder text) =>
        SchemaPrinting.AppendRuleName(text.Append(ModePrefix).Append("DROP INDEX "), Name).Append(IfExists ? " IF EXISTS" : "");
}
