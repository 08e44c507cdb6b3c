using System.IO.Compression;
using System.Text;
using Explorer.Server.Replies;

namespace Explorer.Server.Tests.Replies;

/// <summary>Brotli at its qualities.</summary>
public sealed class TightPackingTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Range(0, 4000).Select(i => $"{{\"id\":\"tie-{i * 7919 % 4001}\",\"strength\":{i % 3 + 1}}},"))
    );

    [Theory]
    [InlineData(6)]
    [InlineData(11)]
    public void What_is_packed_comes_out_as_it_was(int quality)
    {
        using var packed = new BrotliStream(new MemoryStream(TightPacking.Brotli(Text, quality)), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);

        Assert.Equal(Text, unpacked.ToArray());
    }

    [Fact]
    public void The_highest_quality_is_smaller() => Assert.True(TightPacking.Brotli(Text, 11).Length < TightPacking.Brotli(Text, 6).Length);

    [Fact]
    public void An_answer_is_given_at_once_in_the_quick_form()
    {
        var content = PreparedContent.Json(Text);

        Assert.Equal(TightPacking.Brotli(Text, 6), content.Bytes(ContentCoding.Brotli));
        Assert.EndsWith("-br\"", content.EntityTag(ContentCoding.Brotli), StringComparison.Ordinal);
    }
}
