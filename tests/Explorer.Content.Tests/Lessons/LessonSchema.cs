using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Explorer.Content.Tests.Lessons;

/// <summary>The schema that editors use, and YAML as they see it: with numbers and truths.</summary>
internal static class LessonSchema
{
    /// <summary>The schema's text.</summary>
    public static readonly JsonNode Text = JsonNode.Parse(File.ReadAllText(Path.Combine(DataSetCopy.Cypher.Path, "lesson.schema.json")))!;

    private static readonly JsonSchema Head = Of("head");
    private static readonly JsonSchema View = Of("view");

    /// <summary>What is wrong with a head or a view; empty if nothing is.</summary>
    public static string Faults(string part, JsonNode? value)
    {
        var results = (part == "head" ? Head : View).Evaluate(
            JsonSerializer.SerializeToElement(value),
            new EvaluationOptions { OutputFormat = OutputFormat.List }
        );
        return results.IsValid
            ? ""
            : string.Join(
                '\n',
                results
                    .Details!.Where(one => one.Errors is not null)
                    .Select(one => $"{one.InstanceLocation}: {string.Join(", ", one.Errors!.Values)}")
                    .DefaultIfEmpty("wrong")
            );
    }

    /// <summary>The heads and views of a lesson file, as editors see them.</summary>
    public static IEnumerable<(string Part, JsonObject Value)> PartsOf(string text)
    {
        var pieces = text.Split("---\n", 3);
        yield return ("head", (JsonObject)Json(pieces[1])!);
        foreach (var view in pieces[2].Split("```view\n").Skip(1))
        {
            yield return ("view", (JsonObject)Json(view[..view.IndexOf("```", StringComparison.Ordinal)])!);
        }
    }

    private static JsonSchema Of(string part)
    {
        var schema = Text.DeepClone().AsObject();
        schema.Remove("anyOf");
        schema["$ref"] = $"#/$defs/{part}";
        return JsonSchema.FromText(schema.ToJsonString());
    }

    private static JsonNode? Json(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Json(stream.Documents[0].RootNode);
    }

    private static JsonNode? Json(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: var text }
                when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } truth => truth.Value == "true",
            YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => null,
            YamlScalarNode scalar => scalar.Value,
            _ => throw new NotSupportedException(),
        };
}
