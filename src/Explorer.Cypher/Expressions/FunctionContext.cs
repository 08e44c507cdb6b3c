using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Expressions;

/// <summary>What functions may know besides their arguments: when the statement and its transaction began, the clock, the default zone and the dice.</summary>
/// <param name="time">The clock; the statement starts now, and so does its transaction unless told otherwise.</param>
/// <param name="transactionStart">When the transaction began; null for now.</param>
/// <param name="random">The dice; null for unpredictable ones.</param>
public sealed class FunctionContext(TimeProvider time, DateTimeOffset? transactionStart = null, Random? random = null)
{
    /// <summary>What long work asks; null where nothing may stop it.</summary>
    public IWorkGate? Work { get; init; }

    /// <summary>The statement and its place; null outside of a run.</summary>
    public RunFacts? Run { get; init; }

    /// <summary>When the statement began.</summary>
    public DateTimeOffset Began => _statementStart;

    /// <summary>How long it has been running.</summary>
    public TimeSpan Elapsed => time.GetUtcNow() - _statementStart;

    private readonly DateTimeOffset _statementStart = time.GetUtcNow();

    private FunctionContext(FunctionContext other, TimeProvider time, DateTimeOffset? transactionStart)
        : this(time, transactionStart, other.Random) => (_statementStart, Run) = (other._statementStart, other.Run);

    /// <summary>The dice of <c>rand()</c>.</summary>
    public Random Random { get; } = random ?? Random.Shared;

    /// <summary>The instant that <c>datetime()</c> means, in UTC.</summary>
    public CypherDateTime StatementTime => ToCypher(_statementStart);

    /// <summary>The instant that <c>datetime.transaction()</c> means, in UTC.</summary>
    public CypherDateTime TransactionTime => ToCypher(transactionStart ?? _statementStart);

    /// <summary>The instant that <c>datetime.realtime()</c> means, in UTC.</summary>
    public CypherDateTime RealTime => ToCypher(time.GetUtcNow());

    /// <summary>The same for another thread of the statement.</summary>
    /// <param name="work">What its long work asks.</param>
    internal FunctionContext With(IWorkGate work) => new(this, time, transactionStart) { Work = work };

    private static CypherDateTime ToCypher(DateTimeOffset instant)
    {
        var ticks = instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        var seconds = Math.DivRem(ticks, TimeSpan.TicksPerSecond, out var rest);
        (seconds, rest) = rest < 0 ? (seconds - 1, rest + TimeSpan.TicksPerSecond) : (seconds, rest);
        return CypherDateTime.OfInstant(seconds, (int)(rest * 100), 0);
    }
}
