using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Explorer.Server.Operations;

/// <summary>Counts the statements of visitors, for whoever listens: nobody does unless it was asked for. No text of a statement and no value is ever told.</summary>
internal static class StatementMeter
{
    /// <summary>The name of the meter, and of the source of the activities.</summary>
    public const string Name = "Explorer";

    private static readonly Meter Instruments = new(Name);
    private static readonly UpDownCounter<int> Running = Instruments.CreateUpDownCounter<int>(
        "explorer.statements.running",
        "{statement}",
        "Statements that run now"
    );

    private static readonly Histogram<double> Duration = Instruments.CreateHistogram<double>(
        "explorer.statements.duration",
        "s",
        "How long statements took, by outcome"
    );

    private static readonly Histogram<long> Rows = Instruments.CreateHistogram<long>(
        "explorer.statements.rows",
        "{row}",
        "How many rows statements gave"
    );

    private static readonly Counter<long> Refused = Instruments.CreateCounter<long>(
        "explorer.statements.refused",
        "{statement}",
        "Statements that were refused or cut, by limit"
    );

    private static readonly ActivitySource Source = new(Name);

    /// <summary>A statement begins.</summary>
    public static Activity? Begin()
    {
        Running.Add(1);
        return Source.StartActivity("statement");
    }

    /// <summary>It has ended.</summary>
    /// <param name="activity">What its beginning gave.</param>
    /// <param name="outcome">One word.</param>
    /// <param name="rows">How many rows it gave.</param>
    /// <param name="took">How long it ran.</param>
    public static void End(Activity? activity, string outcome, long rows, TimeSpan took)
    {
        Running.Add(-1);
        Duration.Record(took.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
        Rows.Record(rows);
        activity?.SetTag("outcome", outcome);
        activity?.SetTag("rows", rows);
        activity?.Dispose();
    }

    /// <summary>It met a limit.</summary>
    /// <param name="limit">Which.</param>
    public static void Refuse(string limit) => Refused.Add(1, new KeyValuePair<string, object?>("limit", limit));
}
