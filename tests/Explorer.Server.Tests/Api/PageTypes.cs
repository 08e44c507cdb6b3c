using System.Text;
using System.Text.Json;

namespace Explorer.Server.Tests.Api;

/// <summary>Writes the answer of /api/timeline, as the API's description has it, as the types that the page is checked with.</summary>
internal static class PageTypes
{
    private static readonly string[] Roots =
    [
        "TimelineReply",
        "StorylineReply",
        "YearCourseReply",
        "QuestionReply",
        "CoursesReply",
        "StepVerdictReply",
        "LessonsReply",
        "LessonReadingReply",
    ];
    private const string SchemaPath = "#/components/schemas/";

    /// <summary>The text of web/src/replies.js.</summary>
    public static string Of(JsonElement document)
    {
        var schemas = document.GetProperty("components").GetProperty("schemas");
        var names = new List<string>();
        foreach (var root in Roots)
        {
            Reach(schemas, root, names);
        }

        var text = new StringBuilder();
        text.Append(
            "/**\n * The shapes of the server's answers that the page reads, as its own description (openapi/v1.json) has them. Types only; nothing here runs.\n"
        );
        text.Append(" * Not written by hand: EXPLORER_RENEW=1 with the tests of Explorer.Server writes it anew.\n");
        foreach (var name in names)
        {
            Append(text, name, schemas.GetProperty(name));
        }
        return text.Append(" */\nexport {};\n").ToString();
    }

    private static void Append(StringBuilder text, string name, JsonElement schema)
    {
        var required = schema.GetProperty("required").EnumerateArray().Select(one => one.GetString()).ToHashSet();
        text.Append($" *\n * @typedef {{object}} {name}{Described(schema)}\n");
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
        {
            var key = required.Contains(property.Name) ? property.Name : $"[{property.Name}]";
            text.Append($" * @property {{{TypeOf(property.Value)}}} {key}{Described(property.Value)}\n");
        }
    }

    private static string Described(JsonElement schema)
    {
        if (schema.TryGetProperty("description", out var words))
        {
            return " " + words.GetString();
        }
        return schema.TryGetProperty("oneOf", out var ways)
            ? ways.EnumerateArray().Select(Described).FirstOrDefault(one => one.Length > 0) ?? ""
            : "";
    }

    private static string TypeOf(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return reference.GetString()![SchemaPath.Length..];
        }
        if (schema.TryGetProperty("oneOf", out var ways))
        {
            return string.Join('|', ways.EnumerateArray().Select(TypeOf).OrderBy(one => one == "null"));
        }
        var type = schema.GetProperty("type");
        return type.ValueKind == JsonValueKind.Array
            ? string.Join('|', type.EnumerateArray().Select(one => Named(one.GetString()!, schema)).OrderBy(one => one == "null"))
            : Named(type.GetString()!, schema);
    }

    private static string Named(string type, JsonElement schema) =>
        type switch
        {
            "integer" => "number",
            "array" when !schema.TryGetProperty("items", out _) => "unknown[]",
            "array" when TypeOf(schema.GetProperty("items")) is var item => item.Contains('|') ? $"({item})[]" : $"{item}[]",
            _ => type,
        };

    /// <summary>The schema and all that it is made of, each before its parts.</summary>
    private static void Reach(JsonElement schemas, string name, List<string> names)
    {
        if (names.Contains(name))
        {
            return;
        }
        names.Add(name);
        foreach (var part in References(schemas.GetProperty(name)))
        {
            Reach(schemas, part, names);
        }
    }

    private static IEnumerable<string> References(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(property =>
                    property.NameEquals("$ref") ? [property.Value.GetString()![SchemaPath.Length..]] : References(property.Value)
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
            _ => [],
        };
}
