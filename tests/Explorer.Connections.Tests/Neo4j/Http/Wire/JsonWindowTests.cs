using System.Text;
using System.Text.Json;
using Explorer.Connections.Neo4j.Http.Wire;

namespace Explorer.Connections.Tests.Neo4j.Http.Wire;

public sealed class JsonWindowTests
{
    [Theory]
    [InlineData(997)]
    [InlineData(16)]
    [InlineData(100_000)]
    public async Task Records_are_read_whatever_the_pieces_they_arrive_in(int piece)
    {
        var text = new string('x', 200_000);
        var json = $$"""[ [{"$type":"Integer","_value":"1"},{"$type":"Null","_value":null}], [{"$type":"String","_value":"{{text}}"}] ]""";
        using var window = Window(json, piece);

        await window.NextAsync<bool>(JsonSteps.EnterArray, default);
        var first = await window.NextAsync<Graph.Values.Value[]?>(JsonSteps.Record, default);
        var second = await window.NextAsync<Graph.Values.Value[]?>(JsonSteps.Record, default);
        var end = await window.NextAsync<Graph.Values.Value[]?>(JsonSteps.Record, default);

        Assert.Equal([1, Graph.Values.Value.Null], first!);
        Assert.Equal(text, second![0].AsString());
        Assert.Null(end);
    }

    [Fact]
    public async Task A_stream_that_ends_too_early_is_an_error()
    {
        using var window = Window("""[ [{"$type":"Integer","_va""", 4);
        await window.NextAsync<bool>(JsonSteps.EnterArray, default);

        await Assert.ThrowsAnyAsync<JsonException>(async () => await window.NextAsync<Graph.Values.Value[]?>(JsonSteps.Record, default));
    }

    private static JsonWindow Window(string json, int piece)
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return new JsonWindow((room, stop) => stream.ReadAsync(room[..Math.Min(piece, room.Length)], stop));
    }
}
