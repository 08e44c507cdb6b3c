using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>name(DISTINCT argument, ...)</c>; the name carries its namespace: <c>duration.between</c>.</summary>
internal sealed record FunctionCall(string Name, bool Distinct, IReadOnlyList<Expression> Arguments) : Expression
{
    public override IReadOnlyList<Expression> Children => Arguments;

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Arguments = MapAll(Arguments, map) };

    public override void Print(StringBuilder text) =>
        text.AppendNames(Name.Split('.'), ".").Append(Distinct ? "(DISTINCT " : "(").AppendAll(Arguments).Append(')');
}

/// <summary><c>count(*)</c></summary>
internal sealed record CountStar : Expression
{
    public override void Print(StringBuilder text) => text.Append("count(*)");
}
