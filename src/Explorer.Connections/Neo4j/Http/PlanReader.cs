using System.Text;
using System.Text.Json;
using Explorer.Connections.Json;
using Explorer.Graph.Values;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>Reads the plan of an answer.</summary>
internal static class PlanReader
{
    public static StatementPlan Read(JsonElement plan)
    {
        var arguments = plan.GetProperty("arguments")
            .EnumerateObject()
            .ToDictionary(argument => argument.Name, argument => Typed(argument.Value), StringComparer.Ordinal);
        return new StatementPlan(
            plan.GetProperty("operatorType").GetString()!,
            arguments,
            [.. plan.GetProperty("identifiers").EnumerateArray().Select(name => name.GetString()!)],
            [.. plan.GetProperty("children").EnumerateArray().Select(Read)]
        )
        {
            Rows = plan.TryGetProperty("records", out var rows) ? rows.GetInt64() : null,
            StoreHits = plan.TryGetProperty("dbHits", out var hits) ? hits.GetInt64() : 0,
        };
    }

    private static Value Typed(JsonElement value)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.GetRawText()));
        reader.Read();
        return TypedJsonReader.Read(ref reader);
    }
}
