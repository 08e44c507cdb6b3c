using System.Text;
using System.Text.Json;
using Explorer.Connections.Json;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Connections.Tests.Json;

public sealed class TypedJsonTests
{
    [Theory]
    [InlineData("""{"$type":"Null","_value":null}""", "NULL")]
    [InlineData("""{"$type":"Boolean","_value":true}""", "TRUE")]
    [InlineData("""{"$type":"Integer","_value":"-9223372036854775808"}""", "-9223372036854775808")]
    [InlineData("""{"$type":"Float","_value":"1.0E10"}""", "1.0E10")]
    [InlineData("""{"$type":"Float","_value":"-0.0"}""", "-0.0")]
    [InlineData("""{"$type":"Float","_value":"NaN"}""", "NaN")]
    [InlineData("""{"$type":"Float","_value":"-Infinity"}""", "-Infinity")]
    [InlineData("""{"$type":"Base64","_value":"AQID"}""", "0x010203")]
    [InlineData("""{"$type":"Date","_value":"-0044-03-15"}""", "-0044-03-15")]
    [InlineData("""{"$type":"Date","_value":"\u002B12345-01-02"}""", "+12345-01-02")]
    [InlineData("""{"$type":"Time","_value":"10:00:00.5-01:30"}""", "10:00:00.5-01:30")]
    [InlineData("""{"$type":"LocalTime","_value":"10:00:00"}""", "10:00")]
    [InlineData("""{"$type":"LocalDateTime","_value":"2020-01-02T03:04:05.000000001"}""", "2020-01-02T03:04:05.000000001")]
    [InlineData("""{"$type":"OffsetDateTime","_value":"-0001-01-02T03:04:05Z"}""", "-0001-01-02T03:04:05Z")]
    [InlineData(
        """{"$type":"ZonedDateTime","_value":"1900-01-02T03:04:05\u002B02:30:17[Europe/Moscow]"}""",
        "1900-01-02T03:04:05+02:30:17[Europe/Moscow]"
    )]
    [InlineData("""{"$type":"Duration","_value":"P1Y2M-3DT4H-0.5S"}""", "P1Y2M-3DT3H59M59.5S")]
    [InlineData("""{"$type":"Point","_value":"SRID=4979;POINT Z (1.0 2.0 3.0)"}""", "point({srid:4979, x:1.0, y:2.0, z:3.0})")]
    public void A_value_is_read_by_its_type(string json, string text) => Assert.Equal(text, Read(json).ToString());

    [Theory]
    [InlineData("""{"_value":"1","$type":"Integer"}""")]
    [InlineData("""{"$type":"List","_value":{}}""")]
    [InlineData("[]")]
    public void What_is_no_typed_value_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void A_map_may_hold_the_names_that_mark_types()
    {
        var map = new MapBuilder().Set("$type", "Integer").Set("_value", Value.ListOf(1.5, Value.Null)).ToValue();

        Assert.Equal(map, Read(Write(map)));
    }

    [Fact]
    public void A_long_text_comes_back_whatever_stands_where_it_is_cut()
    {
        for (var before = 8190; before < 8194; before++)
        {
            Value text = $"{new string('x', before)}\ud83d\ude00\u001f{new string('ш', 20_000)}\n";

            Assert.Equal(text, Read(Write(text)));
        }
    }

    [Fact]
    public void A_path_comes_back_with_its_nodes_and_relationships()
    {
        var map = new MapBuilder().Set("id", "a").Set("born", Value.LocalTime(CypherLocalTime.Of(10, 0, 0, 0))).Build();
        var start = Node.Detached(1, ["Person", "Exile"], map, "4:x:1");
        var end = Node.Detached(2, [], Value.EmptyMap.AsMap(), "4:x:2");
        var tie = Relationship.Detached(7, "RIVAL_OF", 2, 1, map, "5:x:7", "4:x:2", "4:x:1");

        var path = Read(Write(Value.Path(new GraphPath([start, end], [tie])))).AsPath();

        Assert.Equal(["4:x:1", "4:x:2"], path.Nodes.Select(node => node.ElementId));
        Assert.Equal(["Person", "Exile"], path.Nodes[0].Labels);
        Assert.Equal("10:00", path.Nodes[0]["born"].ToString());
        Assert.Equal(
            ("RIVAL_OF", "4:x:2", "a"),
            (path.Relationships[0].Type, path.Relationships[0].Start.ElementId, path.Relationships[0]["id"].AsString())
        );
    }

    [Fact]
    public void A_node_cannot_be_a_parameter()
    {
        var node = Value.Node(Node.Detached(1, [], Value.EmptyMap.AsMap()));
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { ["list"] = Value.ListOf(node) };

        var error = Assert.Throws<GraphException>(() => ParameterCheck.Check(parameters));

        Assert.Contains("NODE cannot be a parameter", error.Message, StringComparison.Ordinal);
    }

    private static Value Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return TypedJsonReader.Read(ref reader);
    }

    private static string Write(Value value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            TypedJsonWriter.Write(writer, value);
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
