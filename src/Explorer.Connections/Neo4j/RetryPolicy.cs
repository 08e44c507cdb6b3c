using Polly;
using Polly.Retry;

namespace Explorer.Connections.Neo4j;

/// <summary>When and how often a read is tried again.</summary>
internal static class RetryPolicy
{
    /// <summary>Only failures that may pass by themselves, three more times, after about 0.1, 0.2 and 0.4 seconds, each a little by chance.</summary>
    public static ResiliencePipeline Of(TimeProvider clock) =>
        new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder().Handle<GraphException>(failure => failure.IsTransient),
                    MaxRetryAttempts = 3,
                    BackoffType = DelayBackoffType.Exponential,
                    Delay = TimeSpan.FromMilliseconds(100),
                    MaxDelay = TimeSpan.FromSeconds(1),
                    UseJitter = true,
                }
            )
            .Build();
}
