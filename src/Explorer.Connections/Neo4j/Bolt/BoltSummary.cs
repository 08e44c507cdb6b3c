using Explorer.Connections.Neo4j.Bolt.Values;
using global::Neo4j.Driver;
using DriverNotification = global::Neo4j.Driver.INotification;

namespace Explorer.Connections.Neo4j.Bolt;

/// <summary>Reads what a statement did, and what the server has to say about it.</summary>
internal static class BoltSummary
{
    public static ResultSummary Read(IResultSummary summary) =>
        new(Counters(summary.Counters))
        {
            Plan = summary.Profile is { } profile ? Plan(profile) : Plan(summary.Plan),
            Notifications = [.. (summary.Notifications ?? []).Select(Note)],
        };

    private static UpdateCounters Counters(ICounters counters) =>
        new()
        {
            NodesCreated = counters.NodesCreated,
            NodesDeleted = counters.NodesDeleted,
            RelationshipsCreated = counters.RelationshipsCreated,
            RelationshipsDeleted = counters.RelationshipsDeleted,
            PropertiesSet = counters.PropertiesSet,
            LabelsAdded = counters.LabelsAdded,
            LabelsRemoved = counters.LabelsRemoved,
            IndexesAdded = counters.IndexesAdded,
            IndexesRemoved = counters.IndexesRemoved,
            ConstraintsAdded = counters.ConstraintsAdded,
            ConstraintsRemoved = counters.ConstraintsRemoved,
        };

    private static StatementPlan? Plan(IPlan? plan) =>
        plan is null
            ? null
            : new StatementPlan(
                plan.OperatorType,
                BoltValueReader.Map(plan.Arguments!),
                [.. plan.Identifiers],
                [.. plan.Children.Select(child => Plan(child)!)]
            );

    private static StatementPlan Plan(IProfiledPlan plan) =>
        new(plan.OperatorType, BoltValueReader.Map(plan.Arguments!), [.. plan.Identifiers], [.. plan.Children.Select(Plan)])
        {
            Rows = plan.Records,
            StoreHits = plan.DbHits,
        };

    private static Notification Note(DriverNotification note) =>
        new(
            note.Code,
            note.Title,
            note.Description,
            note.RawSeverityLevel ?? "",
            note.RawCategory ?? "",
            note.Position is { Line: > 0 } place ? new NotificationPosition(place.Offset, place.Line, place.Column) : null
        );
}
