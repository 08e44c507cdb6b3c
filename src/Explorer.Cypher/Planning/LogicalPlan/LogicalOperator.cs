using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>A step of a logical plan: what is to be done, not how. Plans are trees that rewrites replace and never change.</summary>
internal abstract record LogicalOperator
{
    /// <summary>The estimated number of rows, for one row of the argument.</summary>
    public double Cardinality { get; init; } = 1;

    /// <summary>The operators whose rows this one takes.</summary>
    public abstract IReadOnlyList<LogicalOperator> Inputs { get; }

    /// <summary>The variables that this operator itself fills.</summary>
    public virtual IEnumerable<Variable> Introduces => [];

    /// <summary>The variables that it reads besides those in its expressions.</summary>
    public virtual IEnumerable<Variable> Reads => [];

    /// <summary>The expressions that it evaluates.</summary>
    public virtual IEnumerable<Expression> Expressions => [];

    /// <summary>Whether it changes the graph.</summary>
    public virtual bool Writes => false;

    /// <summary>Whether it looks at nodes and relationships that another row may have changed.</summary>
    public virtual bool ReadsGraph => false;

    /// <summary>What a reader of the plan wants to know beside the name.</summary>
    public virtual string Details => "";

    /// <summary>The same operator over other inputs.</summary>
    public abstract LogicalOperator WithInputs(IReadOnlyList<LogicalOperator> inputs);

    /// <summary>This operator and all below it, each before its inputs. Long statements make deep plans: a stack walks them in one pass.</summary>
    /// <param name="downTo">An operator that is left out with all below it; null for none.</param>
    public IEnumerable<LogicalOperator> Flatten(LogicalOperator? downTo = null)
    {
        var open = new Stack<LogicalOperator>([this]);
        while (open.TryPop(out var plan))
        {
            if (ReferenceEquals(plan, downTo))
            {
                continue;
            }

            yield return plan;
            for (var i = plan.Inputs.Count - 1; i >= 0; i--)
            {
                open.Push(plan.Inputs[i]);
            }
        }
    }

    /// <summary>The plan in one line, the last step first: <c>Projection(n.name) &lt;- NodeByLabelScan(n:Person)</c>.</summary>
    public sealed override string ToString()
    {
        var name = GetType().Name + (Details.Length > 0 ? $"({Details})" : "");
        return Inputs.Count switch
        {
            0 => name,
            1 => Inputs[0] is Argument ? name : $"{name} <- {Inputs[0]}",
            _ => $"{name}[{string.Join(" | ", Inputs)}]",
        };
    }
}
