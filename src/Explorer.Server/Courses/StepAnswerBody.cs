using System.Text.Json;
using Explorer.Connections.Json;
using Explorer.Content.Courses.Answers;
using Explorer.Graph.Values;

namespace Explorer.Server.Courses;

/// <summary>The body of a request to check an answer.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Parameters">The parameters with which it ran.</param>
internal sealed record StepAnswerBody(Answer Answer, IReadOnlyDictionary<string, Value> Parameters)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    /// <summary>Reads a body.</summary>
    /// <exception cref="BadHttpRequestException">It is too large, or none of this kind; the message says what is wrong.</exception>
    public static async Task<StepAnswerBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancellationToken);
        try
        {
            return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }
        catch (Exception failure) when (UnreadableJson.IsCauseOf(failure))
        {
            throw new BadHttpRequestException(
                $"The answer cannot be read: {UnreadableJson.Sentence(failure)} Send fields, values and parameters as the Query API gives them in typed JSON.",
                failure
            );
        }
    }

    private static StepAnswerBody Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        var (fields, rows) = (new List<string>(), new List<IReadOnlyList<Value>>());
        var count = 0L;
        IReadOnlyDictionary<string, Value> parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        Expect(reader.Read() && reader.TokenType == JsonTokenType.StartObject, "It is no JSON object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "fields":
                    fields = Items(ref reader, static (ref Utf8JsonReader one) => one.GetString() ?? "");
                    break;
                case "values":
                    rows = Items(
                        ref reader,
                        static (ref Utf8JsonReader row) =>
                            (IReadOnlyList<Value>)Items(ref row, static (ref Utf8JsonReader one) => TypedJsonReader.Read(ref one))
                    );
                    break;
                case "rows":
                    count = reader.GetInt64();
                    break;
                case "parameters":
                    parameters = TypedJsonReader.Map(ref reader).Build();
                    break;
                default:
                    throw new JsonException($"\"{name}\" is not known.");
            }
        }

        reader.Read(); // fails if something stands behind the object
        Expect(rows.TrueForAll(row => row.Count == fields.Count), "A record is not as long as the fields.");
        return new StepAnswerBody(new Answer(fields, rows) { Total = count }, parameters);
    }

    private delegate T ReadOne<T>(ref Utf8JsonReader reader);

    private static List<T> Items<T>(ref Utf8JsonReader reader, ReadOne<T> read)
    {
        Expect(reader.TokenType == JsonTokenType.StartArray, "There is something else where a list belongs.");
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref reader));
        }
        return items;
    }

    private static void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new JsonException(otherwise);
        }
    }
}
