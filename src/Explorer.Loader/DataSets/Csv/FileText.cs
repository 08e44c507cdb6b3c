using System.Buffers;
using System.Text;

namespace Explorer.Loader.DataSets.Csv;

/// <summary>
/// A file as text. A file that is not plain UTF-8 is a problem, but is read as well as it can be, so that all else is found too. The bytes are looked at when
/// the file is found, and read again whenever the text is wanted: a large file is never in memory as a whole.
/// </summary>
internal sealed class FileText
{
    private const string Remedy = "Save the file as UTF-8 without a byte order mark.";
    private const int BlockSize = 1 << 14;

    private readonly string _path;
    private readonly Encoding _encoding;
    private readonly int _skip;

    private FileText(string path, Encoding encoding, int skip) => (_path, _encoding, _skip) = (path, encoding, skip);

    /// <summary>Looks at all bytes of a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="hash">Takes up the bytes.</param>
    /// <param name="problems">Takes up what is wrong.</param>
    public static FileText Scan(string path, ContentHash hash, List<Problem> problems)
    {
        var file = Path.GetFileName(path);
        var block = new byte[BlockSize];
        using var stream = File.OpenRead(path);
        var count = stream.ReadAtLeast(block, 3, throwOnEndOfStream: false);
        var head = block.AsSpan(0, count);
        var (isLittle, isBig) = (head.StartsWith(Encoding.Unicode.Preamble), head.StartsWith(Encoding.BigEndianUnicode.Preamble));
        var skip = head.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (skip > 0)
            problems.Add(new Problem(ProblemKind.ByteOrderMark, file, 1, 1, null, "The file opens with a byte order mark.", Remedy));
        var isValid = AddAndCheck(stream, block, count, skip, hash);
        if (isLittle || isBig)
            return Utf16(path, isLittle, problems);
        if (isValid)
            return new FileText(path, Encoding.UTF8, skip);
        problems.Add(FirstInvalid(file, File.ReadAllBytes(path).AsSpan(skip)));
        return new FileText(path, Encoding.Latin1, skip);
    }

    /// <summary>Starts to read the text.</summary>
    public TextReader Open()
    {
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

    /// <summary>Whether all bytes, the first ones left out, are UTF-8; the last character of a block may go on in the next one.</summary>
    private static bool AddAndCheck(FileStream stream, byte[] block, int count, int skip, ContentHash hash)
    {
        var (kept, isValid) = (0, true);
        while (true)
        {
            hash.Add(block.AsSpan(kept, count));
            var bytes = block.AsSpan(skip, kept + count - skip);
            skip = 0;
            var isLast = count == 0;
            var whole = isLast ? bytes.Length : bytes.Length - Unfinished(bytes);
            isValid = isValid && System.Text.Unicode.Utf8.IsValid(bytes[..whole]);
            if (isLast)
                break;
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
                return
                    back
                    < (
                        b >= 0xF0 ? 4
                        : b >= 0xE0 ? 3
                        : 2
                    )
                    ? back
                    : 0;
            if (b < 0x80)
                return 0;
        }

        return 0;
    }

    private static FileText Utf16(string path, bool isLittleEndian, List<Problem> problems)
    {
        var name = isLittleEndian ? "UTF-16 (little-endian)" : "UTF-16 (big-endian)";
        problems.Add(new Problem(ProblemKind.WrongEncoding, Path.GetFileName(path), 1, 1, null, $"The file is {name}, not UTF-8.", Remedy));
        return new FileText(path, isLittleEndian ? Encoding.Unicode : Encoding.BigEndianUnicode, skip: 2);
    }

    private static Problem FirstInvalid(string file, ReadOnlySpan<byte> bytes)
    {
        var (line, column, at) = (1, 1, 0);
        while (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) == OperationStatus.Done)
        {
            at += length;
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
        }

        var message = $"The byte {bytes[at]:X2} is not UTF-8; the file may be Latin-1 or Windows-1252.";
        return new Problem(ProblemKind.WrongEncoding, file, line, column, null, message, Remedy);
    }
}
