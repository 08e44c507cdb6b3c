using System.Text.Json;
using Explorer.Graph.Values;

namespace Explorer.Connections.Json;

/// <summary>Reads nodes, relationships and paths of typed JSON.</summary>
internal static class EntityReader
{
    public static Node Node(ref Utf8JsonReader reader)
    {
        var (id, labels, properties) = ("", new List<string>(), Value.EmptyMap.AsMap());
        while (Next(ref reader) is { } name)
        {
            if (name == "_element_id")
            {
                id = reader.GetString()!;
            }
            else if (name == "_labels")
            {
                labels = Texts(ref reader);
            }
            else if (name == "_properties")
            {
                properties = TypedJsonReader.Map(ref reader).Build();
            }
            else
            {
                reader.Skip();
            }
        }

        return Graph.Values.Node.Detached(ElementIds.Number(id), labels, properties, id);
    }

    public static Relationship Relationship(ref Utf8JsonReader reader)
    {
        var (id, start, end, type, properties) = ("", "", "", "", Value.EmptyMap.AsMap());
        while (Next(ref reader) is { } name)
        {
            if (name == "_element_id")
            {
                id = reader.GetString()!;
            }
            else if (name == "_start_node_element_id")
            {
                start = reader.GetString()!;
            }
            else if (name == "_end_node_element_id")
            {
                end = reader.GetString()!;
            }
            else if (name == "_type")
            {
                type = reader.GetString()!;
            }
            else if (name == "_properties")
            {
                properties = TypedJsonReader.Map(ref reader).Build();
            }
            else
            {
                reader.Skip();
            }
        }

        return Graph.Values.Relationship.Detached(
            ElementIds.Number(id),
            type,
            ElementIds.Number(start),
            ElementIds.Number(end),
            properties,
            id,
            start,
            end
        );
    }

    /// <summary>A path: an array of nodes and relationships in turn.</summary>
    public static GraphPath Path(ref Utf8JsonReader reader)
    {
        TypedJsonReader.Expect(reader.TokenType == JsonTokenType.StartArray);
        var (nodes, relationships) = (new List<Node>(), new List<Relationship>());
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var step = TypedJsonReader.Read(ref reader);
            if (step.Kind == ValueKind.Node)
            {
                nodes.Add(step.AsNode());
            }
            else
            {
                relationships.Add(step.AsRelationship());
            }
        }

        return new GraphPath(nodes, relationships);
    }

    /// <summary>The name of the next property, with the reader at its value; null at the end of the object.</summary>
    private static string? Next(ref Utf8JsonReader reader)
    {
        TypedJsonReader.Expect(reader.Read());
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            return null;
        }
        var name = reader.GetString();
        reader.Read();
        return name;
    }

    private static List<string> Texts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(reader.GetString()!);
        }
        return texts;
    }
}
