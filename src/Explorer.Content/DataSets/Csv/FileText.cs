using System.Buffers;
using System.Text;
using Explorer.Connections.Files;
using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.DataSets.Csv;

/// <summary>
/// A file as text. The bytes are looked at when the file is found, and read again whenever the text is wanted: a large file is never in memory as a whole. What
/// is not UTF-8 is read if its encoding is clear; if it is not, that is a problem, but the file is read as well as it can be, so that all else is found too.
/// </summary>
internal sealed class FileText
{
    private const string Remedy = "Save the file as UTF-8: in Excel as 'CSV UTF-8', in an editor with the encoding 'UTF-8'.";
    private const int BlockSize = 1 << 14;
    private const long MostBytes = 2L << 30;

    private readonly string _path;
    private readonly Encoding _encoding;
    private readonly int _skip;

    private FileText(string path, Encoding encoding, int skip) => (_path, _encoding, _skip) = (path, encoding, skip);

    /// <summary>Whether nothing is in it. Pipes and devices, which may wait or go on for ever, have no length either and are not opened.</summary>
    private bool IsEmpty { get; init; }

    /// <summary>Whether the encoding is a guess: then letters may be wrong, and are not blamed.</summary>
    public bool IsGuess { get; private init; }

    /// <summary>Looks at all bytes of a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="hash">Takes up the bytes.</param>
    /// <param name="problems">Takes up what is wrong.</param>
    /// <param name="remarks">Takes up what was read otherwise.</param>
    /// <returns>Null if it is no text.</returns>
    public static FileText? Scan(string path, ContentHash hash, List<Problem> problems, Remarks remarks)
    {
        try
        {
            return ScanOpen(path, hash, problems, remarks);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            const string Message = "The file cannot be opened.";
            const string Remedy = "Look whether you may read it, and where it leads to if it is a link.";
            problems.Add(new Problem(ProblemKind.NotText, Path.GetFileName(path), 0, 0, null, Message, Remedy));
            return null;
        }
    }

    private static FileText? ScanOpen(string path, ContentHash hash, List<Problem> problems, Remarks remarks)
    {
        var file = Path.GetFileName(path);
        switch (LinkedFile.Of(path).Length)
        {
            case 0:
                return new FileText(path, Encoding.UTF8, 0) { IsEmpty = true };
            case > MostBytes:
                problems.Add(
                    new Problem(
                        ProblemKind.NotText,
                        file,
                        0,
                        0,
                        null,
                        "The file is larger than 2 GiB.",
                        "Divide the data set into several, each with an id of its own."
                    )
                );
                return null;
        }
        var block = new byte[BlockSize];
        using var stream = File.OpenRead(path);
        var count = stream.ReadAtLeast(block, 4, throwOnEndOfStream: false);
        var head = block[..count];
        var isText = AddAndCheck(stream, block, count, hash, out var hasNul);
        if (ForeignFile.Find(path, head) is var (message, remedy))
        {
            problems.Add(new Problem(ProblemKind.NotText, file, 0, 0, null, message, remedy));
            return null;
        }

        if (head.AsSpan().StartsWith(Encoding.UTF32.Preamble))
        {
            return Other(path, Encoding.UTF32, Encoding.UTF32.Preamble.Length, "UTF-32", remarks);
        }
        if (head.AsSpan().StartsWith(Encoding.Unicode.Preamble))
        {
            return Other(path, Encoding.Unicode, 2, "UTF-16 (little-endian)", remarks);
        }
        if (head.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Other(path, Encoding.BigEndianUnicode, 2, "UTF-16 (big-endian)", remarks);
        }
        if (head is [not 0, 0, not 0, 0, ..])
        {
            return Other(path, Encoding.Unicode, 0, "UTF-16 (little-endian)", remarks);
        }
        if (head is [0, not 0, 0, not 0, ..])
        {
            return Other(path, Encoding.BigEndianUnicode, 0, "UTF-16 (big-endian)", remarks);
        }
        var skip = head.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (skip > 0)
        {
            remarks.Add(RemarkKind.ByteOrderMark, "read without the byte order mark at its start");
        }
        if (hasNul)
        {
            problems.Add(FirstNul(file, File.ReadAllBytes(path)));
            return null;
        }

        if (isText)
        {
            return new FileText(path, Encoding.UTF8, skip);
        }
        problems.Add(FirstInvalid(file, File.ReadAllBytes(path).AsSpan(skip)));
        return new FileText(path, Encoding.Latin1, skip) { IsGuess = true };
    }

    /// <summary>Starts to read the text.</summary>
    public TextReader Open()
    {
        if (IsEmpty)
        {
            return TextReader.Null;
        }
        var stream = File.OpenRead(_path);
        stream.Position = _skip;
        return new StreamReader(stream, _encoding, detectEncodingFromByteOrderMarks: false, BlockSize);
    }

    /// <summary>The whole text.</summary>
    public string ReadToEnd()
    {
        using var text = Open();
        return text.ReadToEnd();
    }

    /// <summary>Whether all bytes are UTF-8; the last character of a block may go on in the next one.</summary>
    private static bool AddAndCheck(FileStream stream, byte[] block, int count, ContentHash hash, out bool hasNul)
    {
        var (kept, isValid) = (0, true);
        hasNul = false;
        while (true)
        {
            hash.Add(block.AsSpan(kept, count));
            var bytes = block.AsSpan(0, kept + count);
            hasNul = hasNul || bytes.Contains((byte)0);
            var isLast = count == 0;
            var whole = isLast ? bytes.Length : bytes.Length - Unfinished(bytes);
            isValid = isValid && System.Text.Unicode.Utf8.IsValid(bytes[..whole]);
            if (isLast)
            {
                break;
            }
            kept = bytes.Length - whole;
            bytes[whole..].CopyTo(block);
            count = stream.Read(block, kept, block.Length - kept);
        }

        hash.EndFile();
        return isValid;
    }

    /// <summary>How many bytes at the end begin a character that is not all there.</summary>
    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var b = bytes[^back];
            if (b >= 0xC0)
            {
                return
                    back
                    < (
                        b >= 0xF0 ? 4
                        : b >= 0xE0 ? 3
                        : 2
                    )
                    ? back
                    : 0;
            }
            if (b < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }

    private static FileText Other(string path, Encoding encoding, int skip, string name, Remarks remarks)
    {
        remarks.Add(RemarkKind.Encoding, $"read as {name}");
        return new FileText(path, encoding, skip);
    }

    private static Problem FirstNul(string file, ReadOnlySpan<byte> bytes)
    {
        var before = bytes[..bytes.IndexOf((byte)0)];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        const string Message = "There is a NUL character here, which no text holds: the file is damaged, or of another kind.";
        return new Problem(ProblemKind.NotText, file, line, column, null, Message, "Save it anew as CSV, or remove the character.");
    }

    private static Problem FirstInvalid(string file, ReadOnlySpan<byte> bytes)
    {
        var (line, column, at) = (1, 1, 0);
        while (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) == OperationStatus.Done)
        {
            at += length;
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
        }

        var may = IsCyrillic(bytes[at..]) ? "Windows-1251" : "Latin-1 or Windows-1252";
        var message = $"The byte {bytes[at]:X2} is not UTF-8; the file may be {may}.";
        return new Problem(ProblemKind.WrongEncoding, file, line, column, null, message, Remedy);
    }

    /// <summary>Cyrillic words are all high bytes; in western languages a letter with an accent stands among plain ones.</summary>
    private static bool IsCyrillic(ReadOnlySpan<byte> bytes)
    {
        var (run, longest) = (0, 0);
        foreach (var b in bytes.Length > 4096 ? bytes[..4096] : bytes)
        {
            run = b >= 0xC0 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest >= 4;
    }
}
