using System.Text.Json;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>Reads the counters of an answer.</summary>
internal static class CountersReader
{
    public static UpdateCounters Read(JsonElement counters)
    {
        int Count(string name) => counters.TryGetProperty(name, out var count) ? count.GetInt32() : 0;
        return new UpdateCounters
        {
            NodesCreated = Count("nodesCreated"),
            NodesDeleted = Count("nodesDeleted"),
            RelationshipsCreated = Count("relationshipsCreated"),
            RelationshipsDeleted = Count("relationshipsDeleted"),
            PropertiesSet = Count("propertiesSet"),
            LabelsAdded = Count("labelsAdded"),
            LabelsRemoved = Count("labelsRemoved"),
            IndexesAdded = Count("indexesAdded"),
            IndexesRemoved = Count("indexesRemoved"),
            ConstraintsAdded = Count("constraintsAdded"),
            ConstraintsRemoved = Count("constraintsRemoved"),
        };
    }
}
