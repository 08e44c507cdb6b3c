using Explorer.Connections;

namespace Explorer.Loader.Commands;

/// <summary>A remark of the graph as one line.</summary>
internal static class NotificationText
{
    public static string Of(Notification notification)
    {
        var kind = notification.Severity == "WARNING" ? "Warning" : "Note";
        var place = notification.Position is { } position ? $" (line {position.Line}, column {position.Column})" : "";
        return $"{kind}: {notification.Description}{place}";
    }
}
