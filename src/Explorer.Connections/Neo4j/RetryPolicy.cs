using Polly;
using Polly.Retry;

namespace Explorer.Connections.Neo4j;

/// <summary>When and how often a statement is tried again: three more times, after about 0.1, 0.2 and 0.4 seconds, each a little by chance.</summary>
public static class RetryPolicy
{
    // Neo4j's word for two transactions that wait for each other; it has rolled one of them back.
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    /// <summary>For a read: every failure that may pass by itself.</summary>
    /// <param name="clock">The clock of the pauses.</param>
    public static ResiliencePipeline Of(TimeProvider clock) => Of(clock, failure => failure.IsTransient);

    /// <summary>For a write in a transaction of its own: a deadlock only, since nothing of it was written then, and the other transaction goes on.</summary>
    /// <param name="clock">The clock of the pauses.</param>
    public static ResiliencePipeline OfWrites(TimeProvider clock) => Of(clock, failure => failure.Code == Deadlock);

    private static ResiliencePipeline Of(TimeProvider clock, Func<GraphException, bool> passes) =>
        new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder().Handle(passes),
                    MaxRetryAttempts = 3,
                    BackoffType = DelayBackoffType.Exponential,
                    Delay = TimeSpan.FromMilliseconds(100),
                    MaxDelay = TimeSpan.FromSeconds(1),
                    UseJitter = true,
                }
            )
            .Build();
}
