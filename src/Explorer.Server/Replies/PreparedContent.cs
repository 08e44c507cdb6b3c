using System.IO.Compression;
using System.Security.Cryptography;

namespace Explorer.Server.Replies;

/// <summary>
/// An answer that changes seldom, kept as bytes: as it is, and compressed once for each coding when first asked for. A large one is packed
/// once more, as tightly as can be, when there is time.
/// </summary>
internal sealed class PreparedContent
{
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;
    private readonly string _hash;
    private volatile byte[]? _tight;

    /// <summary>Keeps the bytes of an answer.</summary>
    /// <param name="mediaType">Its Content-Type.</param>
    /// <param name="bytes">The answer as it is.</param>
    /// <param name="compressible">Whether compression pays; pictures and fonts are compressed already.</param>
    public PreparedContent(string mediaType, byte[] bytes, bool compressible)
    {
        MediaType = mediaType;
        Identity = bytes;
        IsCompressible = compressible;
        _hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12));
        _brotli = new(() =>
        {
            if (bytes.Length >= TightPacking.Large)
            {
                _ = PackAsync();
            }
            return TightPacking.Brotli(bytes, quality: 6);
        });
        _gzip = new(() => Gzip(bytes));
    }

    /// <summary>Keeps an answer in JSON.</summary>
    public static PreparedContent Json(byte[] bytes) => new("application/json; charset=utf-8", bytes, compressible: true);

    /// <summary>The Content-Type.</summary>
    public string MediaType { get; }

    /// <summary>The hash of the one script that stands in the text itself, as a Content-Security-Policy names it; null without such.</summary>
    public string? OwnScript { get; init; }

    /// <summary>The bytes without any coding.</summary>
    public byte[] Identity { get; }

    /// <summary>Whether the answer has compressed forms.</summary>
    public bool IsCompressible { get; }

    /// <summary>The bytes in a coding.</summary>
    public byte[] Bytes(ContentCoding coding) =>
        coding switch
        {
            ContentCoding.Brotli => _tight ?? _brotli.Value,
            ContentCoding.Gzip => _gzip.Value,
            _ => Identity,
        };

    /// <summary>The strong entity tag in a coding; it differs from coding to coding, since the bytes do.</summary>
    public string EntityTag(ContentCoding coding) =>
        coding switch
        {
            ContentCoding.Brotli => _tight is null ? $"\"{_hash}-br\"" : $"\"{_hash}-tight\"",
            ContentCoding.Gzip => $"\"{_hash}-gz\"",
            _ => $"\"{_hash}\"",
        };

    private async Task PackAsync() => _tight = await TightPacking.LaterAsync(Identity);

    private static byte[] Gzip(byte[] bytes)
    {
        using var target = new MemoryStream(bytes.Length / 4);
        using (var stream = new GZipStream(target, CompressionLevel.Optimal))
        {
            stream.Write(bytes);
        }
        return target.ToArray();
    }
}
