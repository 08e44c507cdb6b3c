using System.Buffers.Binary;

namespace Explorer.Connections.Embedded;

/// <summary>
/// The bookmarks of a graph: which graph it is, and how many commits it has seen. A commit is visible to all before its bookmark is given out, so none has ever
/// to be waited for; one that is ahead is of a graph that was lost.
/// </summary>
internal sealed class CommitMarks
{
    private const string Prefix = "FB:";
    private const int IdLength = 16;

    private readonly byte[] _id = Guid.NewGuid().ToByteArray();
    private long _commits;

    /// <summary>The bookmark of what is committed now.</summary>
    public string Current
    {
        get
        {
            Span<byte> bytes = stackalloc byte[IdLength + sizeof(long)];
            _id.CopyTo(bytes);
            BinaryPrimitives.WriteInt64BigEndian(bytes[IdLength..], Interlocked.Read(ref _commits));
            return Prefix + Convert.ToBase64String(bytes);
        }
    }

    /// <summary>Something was committed.</summary>
    public void Advance() => Interlocked.Increment(ref _commits);

    /// <summary>Checks what a transaction wants to have seen. Bookmarks of other graphs say nothing about this one and pass, as they do at Neo4j.</summary>
    /// <exception cref="GraphException">One of them is no bookmark, or this graph is not that far.</exception>
    public void Check(IReadOnlyList<string> bookmarks)
    {
        foreach (var bookmark in bookmarks)
        {
            var bytes = new byte[bookmark.Length];
            var isMark = bookmark.StartsWith(Prefix, StringComparison.Ordinal);
            if (!isMark || !Convert.TryFromBase64String(bookmark[Prefix.Length..], bytes, out var length))
            {
                throw new GraphException(
                    GraphStatusCodes.InvalidBookmark,
                    "One of the bookmarks is none. Send those that an earlier answer holds, unchanged."
                );
            }
            if (length != IdLength + sizeof(long) || !bytes.AsSpan(0, IdLength).SequenceEqual(_id))
            {
                continue;
            }
            var wanted = BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(IdLength));
            var reached = Interlocked.Read(ref _commits);
            if (wanted > reached)
            {
                throw new GraphException(
                    GraphStatusCodes.BookmarkTimeout,
                    $"The graph is not up to the requested version: {wanted}. Its latest version is {reached}."
                );
            }
        }
    }
}
