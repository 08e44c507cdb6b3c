using System.Text.Json;
using Explorer.Server.Replies;

namespace Explorer.Server.Lessons;

/// <summary>The lessons about a data set as they stood at one moment, and the same as bytes.</summary>
/// <param name="reply">The lessons.</param>
internal sealed class LessonsSnapshot(LessonsReply reply)
{
    /// <summary>The lessons.</summary>
    public LessonsReply Lessons => reply;

    /// <summary>The lessons as they are sent.</summary>
    public PreparedContent Content { get; } =
        PreparedContent.Json(JsonSerializer.SerializeToUtf8Bytes(reply, LessonsJson.Plain.LessonsReply));
}
