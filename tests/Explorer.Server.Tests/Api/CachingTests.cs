using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Explorer.Connections;

namespace Explorer.Server.Tests.Api;

/// <summary>Entity tags, compression, and how soon a changed graph changes the answers.</summary>
public sealed class CachingTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/timeline")]
    [InlineData("/api/storyline")]
    [InlineData("/api/years/1926")]
    [InlineData("/api/years/1926/days")]
    [InlineData("/")]
    public async Task What_a_client_has_already_is_not_sent_again(string path)
    {
        using var first = await GetAsync(path);
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);

        using var second = await GetAsync(path, request => request.Headers.IfNoneMatch.Add(tag));
        using var third = await GetAsync(path, request => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"another\"")));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (second.StatusCode, third.StatusCode));
        Assert.Equal(tag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.True(second.Headers.CacheControl!.NoCache);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0, gzip", "gzip")]
    public async Task The_smallest_coding_that_the_client_accepts_is_sent(string accept, string coding)
    {
        using var plain = await GetAsync("/api/timeline");
        using var coded = await GetAsync("/api/timeline", request => request.Headers.Add("Accept-Encoding", accept));

        Assert.Equal([coding], coded.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", coded.Headers.Vary);
        Assert.NotEqual(plain.Headers.ETag, coded.Headers.ETag);
        var bytes = await coded.Content.ReadAsByteArrayAsync(Cancellation);
        var expected = await plain.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.True(bytes.Length < expected.Length / 3);
        Assert.Equal(expected, Decode(bytes, coding));
    }

    [Fact]
    public async Task Head_has_the_headers_of_get_and_no_body()
    {
        using var get = await GetAsync("/api/timeline");
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/timeline");
        using var head = await server.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_changed_graph_changes_the_timeline_and_its_tag()
    {
        using var before = await GetAsync("/api/timeline");
        var graph = await server.GraphAsync();
        await using (
            var cursor = await graph.RunAsync(
                new Statement("MATCH (y:Year {dataset: 'succession', year: 1926}) SET y.sentence = 'Everything is different now.'"),
                AccessMode.Write,
                Cancellation
            )
        )
        {
            await cursor.ConsumeAsync(Cancellation);
        }

        server.Clock.Advance(TimeSpan.FromMinutes(1));
        using var after = await GetAsync("/api/timeline");

        Assert.Contains("Everything is different now.", await after.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        prepare?.Invoke(request);
        return await server.Client.SendAsync(request, Cancellation);
    }

    private static byte[] Decode(byte[] bytes, string coding)
    {
        using var source = new MemoryStream(bytes);
        using Stream decoder =
            coding == "br" ? new BrotliStream(source, CompressionMode.Decompress) : new GZipStream(source, CompressionMode.Decompress);
        using var target = new MemoryStream();
        decoder.CopyTo(target);
        return target.ToArray();
    }
}
