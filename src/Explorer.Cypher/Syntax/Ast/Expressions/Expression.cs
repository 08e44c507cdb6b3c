using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>Something that has a value.</summary>
internal abstract record Expression : AstNode
{
    /// <summary>How strongly the expression holds together; weaker operands are printed in parentheses.</summary>
    public virtual int Precedence => Ast.Precedence.Atom;

    /// <summary>The operands, in the order of the text. Patterns and subqueries are not among them.</summary>
    public virtual IReadOnlyList<Expression> Children => [];

    /// <summary>The same expression over changed operands; itself if it has none.</summary>
    public virtual Expression MapChildren(Func<Expression, Expression> map) => this;

    /// <summary>This expression and all below it, parents first; patterns and subqueries are not entered.</summary>
    public IEnumerable<Expression> Flatten()
    {
        var open = new Stack<Expression>([this]);
        while (open.TryPop(out var expression))
        {
            yield return expression;
            foreach (var child in expression.Children.Reverse())
            {
                open.Push(child);
            }
        }
    }

    protected static void PrintOperand(StringBuilder text, Expression operand, int atLeast)
    {
        if (operand.Precedence >= atLeast)
        {
            text.AppendNode(operand);
        }
        else
        {
            text.Append('(').AppendNode(operand).Append(')');
        }
    }

    protected static IReadOnlyList<Expression> MapAll(IReadOnlyList<Expression> items, Func<Expression, Expression> map) =>
        items.Count == 0 ? items : items.Select(map).ToArray();
}
