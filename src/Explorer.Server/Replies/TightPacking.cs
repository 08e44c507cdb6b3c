using System.IO.Compression;

namespace Explorer.Server.Replies;

/// <summary>
/// Packs large answers with Brotli's highest quality: a tenth smaller, but a second of work. So it is done one after another, and some time
/// after an answer was first asked for: it takes nothing from the start of the server nor from a page that is just loading.
/// </summary>
internal static class TightPacking
{
    /// <summary>From how many bytes on it pays: what the page waits for longest.</summary>
    public const int Large = 100_000;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(4);
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>The bytes packed as tightly as can be, when there was time.</summary>
    public static async Task<byte[]> LaterAsync(byte[] bytes)
    {
        await Task.Delay(Pause, TimeProvider.System);
        await OneAtATime.WaitAsync();
        try
        {
            return await Task.Run(() => Brotli(bytes, quality: 11));
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>The bytes packed at a quality, 0 (quick) to 11 (small).</summary>
    public static byte[] Brotli(byte[] bytes, int quality)
    {
        using var target = new MemoryStream(bytes.Length / 4);
        using (var stream = new BrotliStream(target, new BrotliCompressionOptions { Quality = quality }))
        {
            stream.Write(bytes);
        }
        return target.ToArray();
    }
}
