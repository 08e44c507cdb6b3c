using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>CASE: the result of the first alternative with a condition that is true.</summary>
internal sealed class Case(Evaluator? subject, int subjectSlot, CaseBranch[] branches, Evaluator? otherwise) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        if (subject is not null)
        {
            context.Row[subjectSlot] = subject.Evaluate(context);
        }

        foreach (var branch in branches)
        {
            foreach (var condition in branch.Conditions)
            {
                if (condition.IsTrue(context))
                {
                    return branch.Result.Evaluate(context);
                }
            }
        }

        return otherwise?.Evaluate(context) ?? Value.Null;
    }
}

/// <summary><c>WHEN conditions THEN result</c></summary>
internal sealed record CaseBranch(Evaluator[] Conditions, Evaluator Result);
