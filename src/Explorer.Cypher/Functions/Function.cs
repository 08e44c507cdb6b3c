using Explorer.Cypher.Errors;
using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>A function that statements can call.</summary>
public abstract class Function
{
    private protected Function(string name, int minArguments, int maxArguments, string signature, string description)
    {
        Name = name;
        MinArguments = minArguments;
        MaxArguments = maxArguments;
        Signature = signature;
        Description = description;
    }

    /// <summary>The name as the manual writes it, with its namespace: <c>toUpper</c>, <c>date.truncate</c>. Calls match it without regard to case.</summary>
    public string Name { get; }

    /// <summary>The fewest arguments.</summary>
    public int MinArguments { get; }

    /// <summary>The most arguments; <see cref="int.MaxValue"/> for any number.</summary>
    public int MaxArguments { get; }

    /// <summary>What it is about, in the manual's word: <c>String</c>, <c>Aggregating</c>.</summary>
    public string Category { get; internal set; } = "";

    /// <summary>How to call it: <c>left(original :: STRING, length :: INTEGER) :: STRING</c>.</summary>
    public string Signature { get; }

    /// <summary>One sentence on what it answers.</summary>
    public string Description { get; }

    /// <summary>Whether it collapses rows.</summary>
    public abstract bool IsAggregate { get; }
}

/// <summary>A function of its arguments alone, or of the statement's clock and dice.</summary>
public sealed class ScalarFunction : Function
{
    private readonly FunctionBody _body;
    private readonly bool _nullInNullOut;

    internal ScalarFunction(
        string name,
        int minArguments,
        int maxArguments,
        string signature,
        string description,
        FunctionBody body,
        bool nullInNullOut = true,
        Stability stability = Stability.Always,
        bool readsGraph = false
    )
        : base(name, minArguments, maxArguments, signature, description)
    {
        _body = body;
        _nullInNullOut = nullInNullOut;
        Stability = stability;
        ReadsGraph = readsGraph;
    }

    /// <inheritdoc/>
    public override bool IsAggregate => false;

    /// <summary>How long equal arguments give equal results, so that a call on what does not change in that time is evaluated once.</summary>
    public Stability Stability { get; }

    /// <summary>Whether it looks at what is stored of a node or relationship, which a statement may change as it runs.</summary>
    public bool ReadsGraph { get; }

    /// <summary>Calls the function.</summary>
    /// <param name="arguments">As many as the function takes.</param>
    /// <param name="context">Clock and dice of the statement.</param>
    /// <exception cref="CypherException">An argument has a wrong type or value; without a position.</exception>
    public Value Invoke(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        if (_nullInNullOut)
        {
            foreach (ref readonly var argument in arguments)
            {
                if (argument.IsNull)
                {
                    return Value.Null;
                }
            }
        }
        try
        {
            return _body(arguments, context);
        }
        catch (DeletedEntityException error)
        {
            throw ValueErrors.Deleted(error);
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            throw ValueErrors.OutOfRange($"{Name}() cannot use these arguments: {ValueErrors.Reason(error)}");
        }
    }
}

/// <summary>What a function does with its arguments, which are not there any more when it has returned.</summary>
internal delegate Value FunctionBody(ReadOnlySpan<Value> arguments, FunctionContext context);

/// <summary>A function over all the rows of a group.</summary>
public sealed class AggregateFunction : Function
{
    private readonly Func<Accumulator> _start;

    internal AggregateFunction(string name, int arguments, string signature, string description, Func<Accumulator> start)
        : base(name, arguments, arguments, signature, description) => _start = start;

    /// <inheritdoc/>
    public override bool IsAggregate => true;

    /// <summary>A fresh accumulator, for one group.</summary>
    public Accumulator Start() => _start();
}
