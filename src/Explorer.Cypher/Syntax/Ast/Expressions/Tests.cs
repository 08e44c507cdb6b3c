using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>operand IS [NOT] NULL</c></summary>
internal sealed record NullTest(Expression Operand, bool Negated) : Expression
{
    public override int Precedence => Ast.Precedence.Predicate;

    public override IReadOnlyList<Expression> Children => [Operand];

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Operand = map(Operand) };

    public override void Print(StringBuilder text)
    {
        PrintOperand(text, Operand, Ast.Precedence.Predicate);
        text.Append(Negated ? " IS NOT NULL" : " IS NULL");
    }
}

/// <summary><c>operand IS [NOT] :: TYPE</c></summary>
internal sealed record TypeTest(Expression Operand, TypeExpression Type, bool Negated) : Expression
{
    public override int Precedence => Ast.Precedence.Predicate;

    public override IReadOnlyList<Expression> Children => [Operand];

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Operand = map(Operand) };

    public override void Print(StringBuilder text)
    {
        PrintOperand(text, Operand, Ast.Precedence.Predicate);
        text.Append(Negated ? " IS NOT :: " : " IS :: ").AppendNode(Type);
    }
}

/// <summary><c>operand IS [NOT] [NFC|NFD|NFKC|NFKD] NORMALIZED</c></summary>
internal sealed record NormalizedTest(Expression Operand, string Form, bool Negated) : Expression
{
    public override int Precedence => Ast.Precedence.Predicate;

    public override IReadOnlyList<Expression> Children => [Operand];

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Operand = map(Operand) };

    public override void Print(StringBuilder text)
    {
        PrintOperand(text, Operand, Ast.Precedence.Predicate);
        text.Append(Negated ? " IS NOT " : " IS ").Append(Form).Append(" NORMALIZED");
    }
}

/// <summary><c>operand:A|B</c>: labels of a node or the type of a relationship.</summary>
internal sealed record LabelTest(Expression Operand, LabelExpression Labels) : Expression
{
    public override int Precedence => Ast.Precedence.Postfix;

    public override IReadOnlyList<Expression> Children => [Operand];

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Operand = map(Operand) };

    public override void Print(StringBuilder text)
    {
        PrintOperand(text, Operand, Ast.Precedence.Postfix);
        text.Append(':').AppendNode(Labels);
    }
}
