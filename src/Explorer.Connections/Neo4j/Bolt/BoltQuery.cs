using Explorer.Connections.Json;
using Explorer.Connections.Neo4j.Bolt.Values;
using global::Neo4j.Driver;

namespace Explorer.Connections.Neo4j.Bolt;

/// <summary>Makes the driver's form of a statement.</summary>
internal static class BoltQuery
{
    /// <exception cref="GraphException">A parameter has a type that cannot be sent.</exception>
    public static Query Of(Statement statement)
    {
        ParameterCheck.Check(statement.Parameters);
        var parameters = statement.Parameters.ToDictionary(
            entry => entry.Key,
            entry => BoltValueWriter.Write(entry.Value),
            StringComparer.Ordinal
        );
        return new Query(statement.Text, parameters);
    }
}
