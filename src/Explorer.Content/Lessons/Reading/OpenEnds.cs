using Explorer.Content.Lessons.Faults;

namespace Explorer.Content.Lessons.Reading;

/// <summary>
/// Closes a head or a block that is never closed, where it must have been meant to end. Otherwise it would swallow the rest of the file, scenes and all. No line is
/// added, so that the lines keep their numbers.
/// </summary>
internal static class OpenEnds
{
    private const string HeadMark = "---";

    /// <summary>The text with every end closed.</summary>
    public static string Close(string text, LessonProblems problems)
    {
        var lines = text.Split('\n');
        for (var i = EndOfHead(lines, problems); i < lines.Length; i++)
        {
            if (Fence.Of(lines[i]) is { } fence)
            {
                i = EndOfBlock(lines, i, fence, problems);
            }
        }
        return string.Join('\n', lines);
    }

    /// <summary>The first line behind the head.</summary>
    private static int EndOfHead(string[] lines, LessonProblems problems)
    {
        if (lines[0].TrimEnd() != HeadMark)
        {
            return 0;
        }
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is HeadMark or "..." || BeginsScene(line) || Fence.Of(line) is not null);
        if (end > 0 && lines[end].TrimEnd() is HeadMark or "...")
        {
            return end + 1;
        }
        problems.Add(1, 1, "The head never ends.", "Close it with a line ---.");
        return CloseBefore(lines, 0, end < 0 ? lines.Length : end, HeadMark) + 1;
    }

    private static int EndOfBlock(string[] lines, int start, Fence fence, LessonProblems problems)
    {
        var end = Array.FindIndex(
            lines,
            start + 1,
            line => BeginsScene(line) || (Fence.Of(line) is { } other && other.Length >= fence.Length)
        );
        if (end > 0 && Fence.Of(lines[end]) is { } last && last.Mark == fence.Mark && last.Info.Length == 0)
        {
            return end;
        }
        problems.Add(start + 1, 1, "This block never ends.", $"Close it with a line {fence.Text}.");
        return CloseBefore(lines, start, end < 0 ? lines.Length : end, fence.Text);
    }

    /// <summary>Puts the mark on the first empty line, or else on the last before the end; a block of one line goes.</summary>
    private static int CloseBefore(string[] lines, int start, int end, string mark)
    {
        var empty = Array.FindIndex(lines, start, end - start, string.IsNullOrWhiteSpace);
        var at = empty > 0 ? empty : end - 1;
        lines[at] = at > start ? mark : "";
        return at;
    }

    private static bool BeginsScene(string line) => line.StartsWith("## ", StringComparison.Ordinal);

    /// <summary>A line that opens or closes a block.</summary>
    private sealed record Fence(char Mark, int Length, string Info)
    {
        private const int Shortest = 3;
        private const int DeepestIndent = 3;

        public string Text => new(Mark, Length);

        /// <summary>What a line is; null if it is no fence.</summary>
        public static Fence? Of(string line)
        {
            var trimmed = line.TrimStart(' ');
            if (line.Length - trimmed.Length > DeepestIndent || trimmed is not (['`', ..] or ['~', ..]))
            {
                return null;
            }
            var info = trimmed.TrimStart(trimmed[0]);
            var length = trimmed.Length - info.Length;
            return length < Shortest || info.Contains('`', StringComparison.Ordinal) ? null : new Fence(trimmed[0], length, info.Trim());
        }
    }
}
