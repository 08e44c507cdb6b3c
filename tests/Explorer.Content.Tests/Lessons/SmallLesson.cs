using Explorer.Connections.Queries;
using Explorer.Content.DataSets;
using Explorer.Content.Lessons;
using Explorer.Content.Lessons.Reading;

namespace Explorer.Content.Tests.Lessons;

/// <summary>A lesson of three scenes about the bundled data that uses all that a lesson may say, to be damaged.</summary>
internal static class SmallLesson
{
    public const string File = "small.md";

    public const string Text = """
        ---
        title: A small lesson
        audience: Classes aged 14 to 18
        minutes: 20
        dataset: succession
        aims:
          - Find a rivalry, and date it
          - Tell an ally from a rival
        ---

        What it is about, in a sentence.

        ## July 1926

        ```view
        date: 1926-07
        focus: [trotsky, zinoviev]
        beside: [stalin]
        highlight: [r-trotsky-zinoviev-08, e-1926-07-plenum]
        filter: {strength: 2, kind: rival, certainty: [attested, probable]}
        camera: [250, 60, 560, 520]
        minutes: 5
        ```

        Look at **both**.

        ### Question

        What did each side give up?

        ### Options

        - [x] Zinoviev
        - [ ] Bukharin

        ### Answer

        Zinoviev admitted that Trotsky had been right.

        ### Notes

        - Let the class look first.
        - A second note.

        ## 1922 to 1924

        ```view
        date: 1922/1924
        reveal: 1925
        focus: [lenin]
        query: politburo-in-year
        parameters: {year: 1924}
        ```

        ### Question

        Who leaves?

        ### Answer

        Lenin.

        ## End of 1930

        ```view
        date: 1930-12-31
        focus: [stalin]
        beside: []
        view: table
        ```

        ### Question

        Who is left?

        """;

    private static readonly Lazy<LessonSurroundings> BundledData = new(() =>
        LessonSurroundings.Of(
            DataSetReader.Read(DataSetCopy.Cypher.FindDataSet("succession", ".")).DataSet!,
            new QueryLibrary(DataSetCopy.Cypher.Path)
        )
    );

    /// <summary>What a lesson about the bundled data can name.</summary>
    public static LessonSurroundings Data => BundledData.Value;

    /// <summary>Reads a text and compares it with the bundled data.</summary>
    public static LessonReading Check(string text, string file = File) => new LessonCheck(Data).Check(LessonReader.Read(file, text));

    /// <summary>The lesson with the first of a piece changed.</summary>
    public static string With(string from, string to)
    {
        Assert.Contains(from, Text, StringComparison.Ordinal);
        var at = Text.IndexOf(from, StringComparison.Ordinal);
        return string.Concat(Text.AsSpan(0, at), to, Text.AsSpan(at + from.Length));
    }
}
