using System.Text;
using System.Text.Json.Nodes;
using Explorer.Content.Lessons.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Explorer.Content.Tests.Lessons;

/// <summary>The schema for editors says what the reader says.</summary>
public sealed class LessonSchemaTests
{
    private static readonly string[] Files = Directory.GetFiles(
        Path.Combine(DataSetCopy.Cypher.FindDataSet("succession", "."), "lessons"),
        "*.md"
    );

    private static readonly (string Part, JsonObject Value)[] Parts =
    [
        .. Files.Select(File.ReadAllText).Append(SmallLesson.Text).SelectMany(LessonSchema.PartsOf),
    ];

    private static readonly string[] Strange =
    [
        "",
        "\"\"",
        "0",
        "-5",
        "4",
        "241",
        "5.5",
        "99999",
        "soon",
        "1926-13",
        "[]",
        "{}",
        "[[]]",
        "[\"\"]",
        "[{}]",
        "{a: {}}",
        "[1926, soon]",
        "[stalin, stalin]",
        "[0, 0, 99, 99]",
        "[0, 0, 500]",
        "{strength: 4}",
        "{strong: 2}",
        "{kind: [allied]}",
        "{certainty: sure}",
        "\"" + new string('x', 121) + "\"",
        "[a, b, c, d, e]",
    ];

    private static readonly Gen<(string Part, string Yaml)> Damaged =
        from part in Gen.Elements(Parts)
        from key in Gen.Elements(part.Value.Select(one => one.Key).ToArray())
        from strange in Gen.Elements(Strange)
        from way in Gen.Choose(0, 3)
        select (part.Part, Damage(part.Value, key, strange, way));

    [Fact]
    public void It_names_the_keys_words_and_bounds_of_the_reader()
    {
        var parts = LessonSchema.Text["$defs"]!;
        var (head, view) = (parts["head"]!["properties"]!, parts["view"]!["properties"]!);

        Assert.Equal(LessonKeys.Head, Keys(head));
        Assert.Equal(LessonKeys.Head, Texts(parts["head"]!["required"]));
        Assert.Equal(ViewReader.KeyNames.Order(StringComparer.Ordinal), Keys(view).Order(StringComparer.Ordinal));
        Assert.Equal(LessonKeys.FilterKeys, Keys(view["filter"]!["properties"]!));
        Assert.Equal(LessonKeys.Forms, Texts(view["view"]!["enum"]));
        Assert.Equal(LessonKeys.Kinds, Texts(view["filter"]!["properties"]!["kind"]!["enum"]));
        Assert.Equal(LessonKeys.Certainties, Texts(parts["certainty"]!["enum"]));
        Assert.Equal(LessonKeys.Cameras, Texts(view["camera"]!["anyOf"]![0]!["enum"]));
        Assert.Equal(
            (SceneRoom.LessonTitle, SceneRoom.Audience, SceneRoom.Aims, SceneRoom.Aim),
            (
                Int(head["title"]!, "maxLength"),
                Int(head["audience"]!, "maxLength"),
                Int(head["aims"]!["anyOf"]![1]!, "maxItems"),
                Int(parts["aim"]!, "maxLength")
            )
        );
        Assert.Equal((1, LessonKeys.MostMinutes), (Int(parts["minutes"]!, "minimum"), Int(parts["minutes"]!, "maximum")));
        Assert.Equal(SceneRoom.Days, Int(view["date"]!["anyOf"]![1]!, "maxItems"));
        Assert.Equal((LessonKeys.SmallestBox, LessonKeys.FarthestBox), (Int(parts["size"]!, "minimum"), Int(parts["size"]!, "maximum")));
        Assert.Equal((-LessonKeys.FarthestBox, LessonKeys.FarthestBox), (Int(parts["place"]!, "minimum"), Int(parts["place"]!, "maximum")));
    }

    [Fact]
    public void Every_key_is_described()
    {
        foreach (var part in (string[])["head", "view"])
        {
            foreach (var (key, value) in LessonSchema.Text["$defs"]![part]!["properties"]!.AsObject())
            {
                Assert.True(value!["description"]?.GetValue<string>() is { Length: > 0 }, key);
            }
        }
    }

    [Fact]
    public void The_bundled_lessons_fit_it()
    {
        Assert.Equal(6, Files.Length);
        Assert.Equal(7 + 46, Parts.Length);
        foreach (var (part, value) in Parts)
        {
            Assert.True(LessonSchema.Faults(part, value).Length == 0, $"{LessonSchema.Faults(part, value)}\n{value}");
        }
    }

    [Fact]
    public void What_it_refuses_the_reader_refuses()
    {
        var (refused, all) = (0, 0);
        Prop.ForAll(
                Damaged.ToArbitrary(),
                damaged =>
                {
                    all++;
                    var lesson = damaged.Part == "head" ? WithHead(damaged.Yaml) : WithView(damaged.Yaml);
                    if (
                        LessonSchema
                            .Faults(damaged.Part, LessonSchema.PartsOf(lesson).First(part => part.Part == damaged.Part).Value)
                            .Length == 0
                    )
                    {
                        return true;
                    }
                    refused++;
                    return SmallLesson.Check(lesson).Problems.Count > 0;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
        Assert.InRange(refused, all / 2, all);
    }

    private static string Damage(JsonObject value, string key, string strange, int way)
    {
        var text = new StringBuilder();
        foreach (var (name, old) in value)
        {
            var written = old?.ToJsonString() ?? "";
            text.Append(
                (name == key, way) switch
                {
                    (true, 0) => "",
                    (true, 1) => $"{name}s: {written}\n",
                    (true, _) => $"{name}: {strange}\n",
                    _ => $"{name}: {written}\n",
                }
            );
        }
        return text.ToString();
    }

    private static string WithHead(string yaml) => $"---\n{yaml}---\n{SmallLesson.Text.Split("---\n", 3)[2]}";

    private static string WithView(string yaml)
    {
        var from = SmallLesson.Text.IndexOf("```view\n", StringComparison.Ordinal) + "```view\n".Length;
        return SmallLesson.Text[..from] + yaml + SmallLesson.Text[SmallLesson.Text.IndexOf("```\n", from, StringComparison.Ordinal)..];
    }

    private static IEnumerable<string> Keys(JsonNode properties) => properties.AsObject().Select(one => one.Key);

    private static IEnumerable<string> Texts(JsonNode? list) => list!.AsArray().Select(one => one!.GetValue<string>());

    private static int Int(JsonNode schema, string key) => schema[key]!.GetValue<int>();
}
