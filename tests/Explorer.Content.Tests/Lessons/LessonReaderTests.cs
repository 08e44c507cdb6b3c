using Explorer.Content.Lessons.Reading;
using Explorer.Content.Lessons.Scenes;
using Explorer.Content.Prose;
using Explorer.History.Ties;

namespace Explorer.Content.Tests.Lessons;

/// <summary>What a lesson file may say, and what is made of it.</summary>
public sealed class LessonReaderTests
{
    [Fact]
    public void A_lesson_is_read_with_all_that_it_says()
    {
        var reading = SmallLesson.Check(SmallLesson.Text);

        Assert.Empty(reading.Problems);
        var lesson = reading.Lesson!;
        Assert.Equal(
            ("small", "A small lesson", "Classes aged 14 to 18", 20, "succession"),
            (lesson.Name, lesson.Title, lesson.Audience, lesson.Minutes, lesson.DataSet!.Id)
        );
        Assert.Equal(["Find a rivalry, and date it", "Tell an ally from a rival"], lesson.Aims);
        Assert.Equal("What it is about, in a sentence.", TextOf(lesson.About));
        Assert.Equal(["July 1926", "1922 to 1924", "End of 1930"], lesson.Scenes.Select(scene => scene.Title));
    }

    [Fact]
    public void A_scene_is_read_with_its_view_and_its_parts()
    {
        var scene = SmallLesson.Check(SmallLesson.Text).Lesson!.Scenes[0];

        Assert.Equal(["1926-07"], scene.View.Days.Select(day => day.Date.Text));
        Assert.Equal(new DateOnly(1926, 7, 31), scene.View.Days[0].Day);
        Assert.Equal([new Mention("trotsky", 17, 9), new Mention("zinoviev", 17, 18)], scene.View.Focus);
        Assert.Equal([new Mention("stalin", 18, 10)], scene.View.Beside);
        Assert.Equal(["r-trotsky-zinoviev-08", "e-1926-07-plenum"], scene.View.Highlight.Select(one => one.Id));
        Assert.Equal((2, TieSign.Rivalry), (scene.View.Filter.Strength, scene.View.Filter.Sign));
        Assert.Equal([Certainty.Attested, Certainty.Probable], scene.View.Filter.Certainties);
        Assert.Equal((SceneCameraKind.Box, SceneForm.Map, 5), (scene.View.Camera.Kind, scene.View.Form, scene.View.Minutes));
        Assert.Equal([250, 60, 560, 520], scene.View.Camera.Box);
        Assert.Equal(
            [new Phrase("Look at ", PhraseKind.Plain), new Phrase("both", PhraseKind.Strong), new Phrase(".", PhraseKind.Plain)],
            Assert.Single(scene.Text)
        );
        Assert.Equal("What did each side give up?", TextOf(scene.Question));
        Assert.Equal([("Zinoviev", true), ("Bukharin", false)], scene.Options.Select(one => (TextOf([one.Text]), one.IsRight)));
        Assert.Equal("Zinoviev admitted that Trotsky had been right.", TextOf(scene.Answer));
        Assert.Equal(2, scene.Notes.Count);
    }

    [Fact]
    public void What_a_scene_does_not_say_is_as_usual()
    {
        var scenes = SmallLesson.Check(SmallLesson.Text).Lesson!.Scenes;

        Assert.Equal(["1922", "1923", "1924"], scenes[1].View.Days.Select(day => day.Date.Text));
        Assert.Equal(new DateOnly(1925, 12, 31), scenes[1].View.Reveal!.Day);
        Assert.Equal([new SceneParameter(new Mention("year", 52, 14), new Mention("1924", 52, 20))], scenes[1].View.Query!.Parameters);
        Assert.Null(scenes[1].View.Beside);
        Assert.Equal((TieFilter.None, SceneCamera.OfLesson, null), (scenes[1].View.Filter, scenes[1].View.Camera, scenes[1].View.Minutes));
        Assert.Empty(scenes[2].View.Beside!);
        Assert.Equal((SceneForm.Table, 0, 0), (scenes[2].View.Form, scenes[2].Options.Count, scenes[2].Answer.Count));
    }

    [Theory]
    [InlineData("date: 1926-07", "date: \"1926-07\"")]
    [InlineData("focus: [trotsky, zinoviev]", "focus: trotsky, zinoviev")]
    [InlineData("focus: [trotsky, zinoviev]", "focus:\n- trotsky\n- zinoviev")]
    [InlineData("focus: [trotsky, zinoviev]", "# Who fought\nfocus: ['trotsky', \"zinoviev\"]  # two")]
    [InlineData("### Question", "### question ###")]
    [InlineData("- [x] Zinoviev", "* [X] Zinoviev")]
    [InlineData("```view", "~~~view")]
    [InlineData("title: A small lesson", "title: \"Lenin: 'the man' # 1\"")]
    [InlineData("  - Tell an ally from a rival", "  - Tell an ally from a rival...")]
    [InlineData("- A second note.", "- A second note,\n  that goes on.")]
    public void What_is_clear_is_read_however_it_is_written(string from, string to)
    {
        var text = SmallLesson.With(from, to);
        text = to == "~~~view" ? text.Replace("minutes: 5\n```", "minutes: 5\n~~~", StringComparison.Ordinal) : text;

        var reading = SmallLesson.Check(text);

        Assert.Empty(reading.Problems);
        Assert.Equal(3, reading.Lesson!.Scenes.Count);
        Assert.Equal(["trotsky", "zinoviev"], reading.Lesson.Scenes[0].View.Focus.Select(one => one.Id));
        Assert.Equal(2, reading.Lesson.Scenes[0].Options.Count);
        Assert.True(
            text.Contains("rival...", StringComparison.Ordinal) == reading.Lesson.Aims[1].EndsWith("...", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_lesson_about_other_data_is_told_once_and_shows_what_is_there()
    {
        var reading = SmallLesson.Check(
            SmallLesson
                .Text.Replace("dataset: succession", "dataset: reformation", StringComparison.Ordinal)
                .Replace("[trotsky, zinoviev]", "[luther, zinoviev]", StringComparison.Ordinal)
        );

        Assert.Equal((5, 10), (Assert.Single(reading.Problems).Line, reading.Problems[0].Column));
        Assert.Equal(["zinoviev"], reading.Lesson!.Scenes[0].View.Focus.Select(one => one.Id));
    }

    [Fact]
    public void What_is_wrong_is_left_out_and_nothing_else()
    {
        var scene = SmallLesson
            .Check(SmallLesson.With("[trotsky, zinoviev]\nbeside: [stalin]", "[trotsky, nobody]\nbeside: [trotsky, stalin]"))
            .Lesson!.Scenes[0];

        Assert.Equal(["trotsky"], scene.View.Focus.Select(one => one.Id));
        Assert.Equal(["stalin"], scene.View.Beside!.Select(one => one.Id));
    }

    [Fact]
    public void A_lesson_of_very_many_scenes_is_cut()
    {
        var scene = SmallLesson.Text[SmallLesson.Text.IndexOf("## End of 1930", StringComparison.Ordinal)..];

        var reading = SmallLesson.Check(SmallLesson.Text + string.Concat(Enumerable.Repeat("\n" + scene, 70)));

        Assert.Contains("at most 60 scenes, and this has 73", Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(60, reading.Lesson!.Scenes.Count);
    }

    [Fact]
    public void Of_very_many_problems_the_first_are_told_and_the_number_of_the_others()
    {
        var reading = LessonReader.Read("many.md", SmallLesson.Text + string.Concat(Enumerable.Repeat("\n# x\n", 500)));

        Assert.Equal(101, reading.Problems.Count);
        Assert.Equal("From here on there are 400 more problems.", reading.Problems[^1].Message);
    }

    private static string TextOf(IEnumerable<IReadOnlyList<Phrase>> text) =>
        string.Join('\n', text.Select(paragraph => string.Concat(paragraph.Select(phrase => phrase.Text))));
}
