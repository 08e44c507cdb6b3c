using System.Security.Cryptography;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>
/// The digests of a log. Each is that of its entry and of the digest before, so that the last one stands for all of them in their order: none can be changed, lost, doubled or moved without it.
/// </summary>
internal static class LogChain
{
    private const int Length = 16; // bytes

    /// <summary>The digest before the first entry.</summary>
    public static byte[] Start { get; } = new byte[Length];

    /// <summary>The digest of an entry.</summary>
    /// <param name="before">The digest of the one before it.</param>
    /// <param name="entry">The entry.</param>
    public static byte[] Next(byte[] before, byte[] entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(before);
        hash.AppendData(entry);
        return hash.GetHashAndReset()[..Length];
    }

    /// <summary>The digest of an entry in files of format 1, which had no chain.</summary>
    public static byte[] Alone(byte[] entry) => SHA256.HashData(entry)[..8];
}
