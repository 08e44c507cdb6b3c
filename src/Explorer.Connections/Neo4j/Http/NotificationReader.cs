using System.Text.Json;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>Reads the notifications of an answer.</summary>
internal static class NotificationReader
{
    public static IReadOnlyList<Notification> Read(JsonElement notifications) => [.. notifications.EnumerateArray().Select(ReadOne)];

    private static Notification ReadOne(JsonElement one)
    {
        string Text(string name) => one.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
        var position = one.TryGetProperty("position", out var place) && place.ValueKind == JsonValueKind.Object ? Position(place) : null;
        return new Notification(Text("code"), Text("title"), Text("description"), Text("severity"), Text("category"), position);
    }

    private static NotificationPosition Position(JsonElement place) =>
        new(place.GetProperty("offset").GetInt32(), place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());
}
