namespace Explorer.Cypher.Functions;

/// <summary>Functions over all rows of a group.</summary>
internal static class AggregateFunctions
{
    public static Function[] All { get; } =
    [
        new AggregateFunction(
            "count",
            1,
            "count(input :: ANY) :: INTEGER",
            "The number of values that are not null.",
            () => new CountAccumulator(false)
        ),
        new AggregateFunction(
            "sum",
            1,
            "sum(input :: INTEGER | FLOAT | DURATION) :: INTEGER | FLOAT | DURATION",
            "The sum; 0 for no values.",
            () => new SumAccumulator()
        ),
        new AggregateFunction(
            "avg",
            1,
            "avg(input :: INTEGER | FLOAT | DURATION) :: FLOAT | DURATION",
            "The mean; null for no values.",
            () => new AverageAccumulator()
        ),
        new AggregateFunction(
            "min",
            1,
            "min(input :: ANY) :: ANY",
            "The first value in the order of ORDER BY; null for no values.",
            () => new ExtremeAccumulator(-1)
        ),
        new AggregateFunction(
            "max",
            1,
            "max(input :: ANY) :: ANY",
            "The last value in the order of ORDER BY; null for no values.",
            () => new ExtremeAccumulator(1)
        ),
        new AggregateFunction(
            "collect",
            1,
            "collect(input :: ANY) :: LIST<ANY>",
            "The values that are not null, as a list.",
            () => new CollectAccumulator()
        ),
        new AggregateFunction(
            "percentileCont",
            2,
            "percentileCont(input :: FLOAT, percentile :: FLOAT) :: FLOAT",
            "The percentile, from 0.0 to 1.0, by linear interpolation.",
            () => new PercentileAccumulator("percentileCont", interpolate: true)
        ),
        new AggregateFunction(
            "percentileDisc",
            2,
            "percentileDisc(input :: INTEGER | FLOAT, percentile :: FLOAT) :: INTEGER | FLOAT",
            "The value nearest to the percentile, from 0.0 to 1.0.",
            () => new PercentileAccumulator("percentileDisc", interpolate: false)
        ),
        new AggregateFunction(
            "stDev",
            1,
            "stDev(input :: FLOAT) :: FLOAT",
            "The standard deviation of a sample (divided by n - 1).",
            () => new DeviationAccumulator("stDev", sample: true)
        ),
        new AggregateFunction(
            "stDevP",
            1,
            "stDevP(input :: FLOAT) :: FLOAT",
            "The standard deviation of a whole population (divided by n).",
            () => new DeviationAccumulator("stDevP", sample: false)
        ),
    ];
}
