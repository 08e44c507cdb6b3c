using System.Text.Json;
using Explorer.Connections;

namespace Explorer.Server.QueryApi;

/// <summary>Writes what stands behind the records of a statement: notifications, counters and plan.</summary>
internal static class SummaryJson
{
    /// <summary>Writes the parts that there are.</summary>
    /// <param name="writer">Where to, inside of the answer's object.</param>
    /// <param name="summary">What the statement did.</param>
    /// <param name="counters">Whether the counters were asked for.</param>
    /// <param name="format">How values are written.</param>
    public static void Write(Utf8JsonWriter writer, ResultSummary summary, bool counters, WireFormat format)
    {
        if (summary.Notifications.Count > 0)
        {
            WriteNotifications(writer, summary.Notifications);
        }
        if (counters)
        {
            WriteCounters(writer, summary.Counters);
        }
        if (summary.Plan is { } plan)
        {
            writer.WritePropertyName(plan.Rows is null ? "queryPlan" : "profiledQueryPlan");
            WritePlan(writer, plan, format);
        }
    }

    private static void WriteCounters(Utf8JsonWriter writer, UpdateCounters counted)
    {
        writer.WriteStartObject("counters");
        writer.WriteBoolean("containsUpdates", counted.ContainsUpdates);
        writer.WriteNumber("nodesCreated", counted.NodesCreated);
        writer.WriteNumber("nodesDeleted", counted.NodesDeleted);
        writer.WriteNumber("propertiesSet", counted.PropertiesSet);
        writer.WriteNumber("relationshipsCreated", counted.RelationshipsCreated);
        writer.WriteNumber("relationshipsDeleted", counted.RelationshipsDeleted);
        writer.WriteNumber("labelsAdded", counted.LabelsAdded);
        writer.WriteNumber("labelsRemoved", counted.LabelsRemoved);
        writer.WriteNumber("indexesAdded", counted.IndexesAdded);
        writer.WriteNumber("indexesRemoved", counted.IndexesRemoved);
        writer.WriteNumber("constraintsAdded", counted.ConstraintsAdded);
        writer.WriteNumber("constraintsRemoved", counted.ConstraintsRemoved);
        // Nothing here changes users or databases.
        writer.WriteBoolean("containsSystemUpdates", value: false);
        writer.WriteNumber("systemUpdates", 0);
        writer.WriteEndObject();
    }

    private static void WriteNotifications(Utf8JsonWriter writer, IReadOnlyList<Notification> notifications)
    {
        writer.WriteStartArray("notifications");
        foreach (var one in notifications)
        {
            writer.WriteStartObject();
            writer.WriteString("code", one.Code);
            writer.WriteString("description", one.Description);
            writer.WriteString("severity", one.Severity);
            writer.WriteString("title", one.Title);
            WritePosition(writer, one.Position);
            writer.WriteString("category", one.Category);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePosition(Utf8JsonWriter writer, NotificationPosition? position)
    {
        if (position is null)
        {
            writer.WriteNull("position");
            return;
        }

        writer.WriteStartObject("position");
        writer.WriteNumber("offset", position.Offset);
        writer.WriteNumber("line", position.Line);
        writer.WriteNumber("column", position.Column);
        writer.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter writer, StatementPlan plan, WireFormat format)
    {
        writer.WriteStartObject();
        if (plan.Rows is { } rows)
        {
            writer.WriteNumber("dbHits", plan.StoreHits);
            writer.WriteNumber("records", rows);
        }

        writer.WriteString("operatorType", plan.Operator);
        writer.WriteStartObject("arguments");
        foreach (var (name, value) in plan.Arguments)
        {
            writer.WritePropertyName(name);
            format.Write(writer, value);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("identifiers");
        foreach (var name in plan.Identifiers)
        {
            writer.WriteStringValue(name);
        }
        writer.WriteEndArray();
        writer.WriteStartArray("children");
        foreach (var child in plan.Children)
        {
            WritePlan(writer, child, format);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
