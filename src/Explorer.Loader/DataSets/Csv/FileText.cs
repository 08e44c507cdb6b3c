using System.Text;

namespace Explorer.Loader.DataSets.Csv;

/// <summary>Turns the bytes of a file into text. A file that is not plain UTF-8 is a problem, but is read as well as it can be, so that all else is found too.</summary>
internal static class FileText
{
    private const string Remedy = "Save the file as UTF-8 without a byte order mark.";

    public static string Decode(string file, ReadOnlySpan<byte> bytes, List<Problem> problems)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return DecodeUtf16(file, Encoding.Unicode, "UTF-16 (little-endian)", bytes, problems);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return DecodeUtf16(file, Encoding.BigEndianUnicode, "UTF-16 (big-endian)", bytes, problems);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            problems.Add(new Problem(ProblemKind.ByteOrderMark, file, 1, 1, null, "The file opens with a byte order mark.", Remedy));
            bytes = bytes[3..];
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        problems.Add(FirstInvalid(file, bytes));
        return Encoding.Latin1.GetString(bytes);
    }

    private static string DecodeUtf16(string file, Encoding encoding, string name, ReadOnlySpan<byte> bytes, List<Problem> problems)
    {
        problems.Add(new Problem(ProblemKind.WrongEncoding, file, 1, 1, null, $"The file is {name}, not UTF-8.", Remedy));
        return encoding.GetString(bytes[2..]);
    }

    private static Problem FirstInvalid(string file, ReadOnlySpan<byte> bytes)
    {
        var (line, column, at) = (1, 1, 0);
        while (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
        }

        var message = $"The byte {bytes[at]:X2} is not UTF-8; the file may be Latin-1 or Windows-1252.";
        return new Problem(ProblemKind.WrongEncoding, file, line, column, null, message, Remedy);
    }
}
