using System.Text;

namespace Explorer.Graph.Store.ChangeLog;

/// <summary>Change sets as bytes, for a durable log: one array per commit, each complete in itself, the first byte being the version of the format.</summary>
public static class ChangeSetCodec
{
    private const byte Version = 1;

    /// <summary>The bytes of a change set.</summary>
    public static byte[] Encode(ChangeSet changes)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        new ChangeSetWriter(writer).Write(changes);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The change set of those bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged, or of a version that this program does not know.</exception>
    public static ChangeSet Decode(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        try
        {
            var version = reader.ReadByte();
            if (version != Version)
            {
                throw new InvalidDataException($"The log is of version {version}, but this program reads version {Version}");
            }
            var changes = new ChangeSetReader(reader).Read();
            return stream.Position == stream.Length
                ? changes
                : throw new InvalidDataException("The log has more bytes than its changes need");
        }
        catch (Exception error) when (error is EndOfStreamException or FormatException or OverflowException or ArgumentException)
        {
            throw new InvalidDataException($"The log is damaged: {error.Message}", error);
        }
    }
}
