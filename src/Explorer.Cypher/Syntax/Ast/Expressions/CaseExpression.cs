using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>
/// CASE in its three forms. With a subject, every condition is an ordinary predicate in which <see cref="CaseSubject"/> stands
/// for the subject (<c>WHEN 1</c> is kept as <c>= 1</c>); semantics replaces it by <see cref="SubjectVariable"/>.
/// </summary>
internal sealed record CaseExpression(Expression? Subject, IReadOnlyList<CaseAlternative> Alternatives, Expression? Otherwise) : Expression
{
    /// <summary>The local variable that holds the subject's value after binding; null without a subject.</summary>
    public Variable? SubjectVariable { get; init; }

    public override IReadOnlyList<Expression> Children
    {
        get
        {
            List<Expression> children = Subject is null ? [] : [Subject];
            foreach (var alternative in Alternatives)
            {
                children.AddRange([.. alternative.Conditions, alternative.Result]);
            }
            if (Otherwise is not null)
            {
                children.Add(Otherwise);
            }
            return children;
        }
    }

    public override Expression MapChildren(Func<Expression, Expression> map) =>
        this with
        {
            Subject = Subject is null ? null : map(Subject),
            Alternatives = Alternatives.Select(a => a with { Conditions = MapAll(a.Conditions, map), Result = map(a.Result) }).ToArray(),
            Otherwise = Otherwise is null ? null : map(Otherwise),
        };

    public override void Print(StringBuilder text)
    {
        text.Append("CASE");
        if (Subject is not null)
        {
            text.Append(' ').AppendNode(Subject);
        }
        foreach (var alternative in Alternatives)
        {
            text.Append(' ').AppendNode(alternative);
        }
        if (Otherwise is not null)
        {
            text.Append(" ELSE ").AppendNode(Otherwise);
        }
        text.Append(" END");
    }
}

/// <summary><c>WHEN condition, ... THEN result</c></summary>
internal sealed record CaseAlternative(IReadOnlyList<Expression> Conditions, Expression Result) : AstNode
{
    public override void Print(StringBuilder text)
    {
        text.Append("WHEN ");
        for (var i = 0; i < Conditions.Count; i++)
        {
            if (i > 0)
            {
                text.Append(", ");
            }
            if (Conditions[i] is Comparison { Operators: [ComparisonOperator.Equal], Operands: [CaseSubject, var value] })
            {
                value.Print(text);
            }
            else
            {
                text.Append(Conditions[i].ToString().TrimStart());
            }
        }

        text.Append(" THEN ").AppendNode(Result);
    }
}

/// <summary>The subject of the nearest CASE around; it prints as nothing.</summary>
internal sealed record CaseSubject : Expression
{
    public override void Print(StringBuilder text) { }
}
