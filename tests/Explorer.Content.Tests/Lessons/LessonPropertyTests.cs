using FsCheck;
using FsCheck.Fluent;

namespace Explorer.Content.Tests.Lessons;

/// <summary>Whatever befalls a sound file, reading it never throws, and what is told lies within it.</summary>
public sealed class LessonPropertyTests
{
    private const string Letters = "\n\n\n \t#`-:[]{}&*!|>'\"\\,%@~=.0123456789azäЖ\0\uFFFD\uFEFF";

    private static readonly string[] Bundled =
    [
        SmallLesson.Text,
        .. Directory.GetFiles(Path.Combine(DataSetCopy.Cypher.FindDataSet("succession", "."), "lessons"), "*.md").Select(File.ReadAllText),
    ];

    private static readonly Gen<string> Sound = Gen.Elements(Bundled);

    private static readonly Gen<string> Flipped =
        from text in Sound
        from flips in (
            from at in Gen.Choose(0, text.Length - 1)
            from letter in Gen.Elements(Letters.ToCharArray())
            select (at, letter)
        ).ListOf()
        select Flip(text, flips);

    private static readonly Gen<string> Moved =
        from text in Sound
        let lines = text.Split('\n')
        from first in Gen.Choose(0, lines.Length - 1)
        from count in Gen.Choose(1, 12)
        from to in Gen.Choose(0, lines.Length - 1)
        select Move(lines, first, count, to);

    [Fact]
    public void A_lesson_that_is_cut_off_anywhere_is_told_within_its_lines()
    {
        for (var length = 0; length <= SmallLesson.Text.Length; length++)
        {
            Assert.True(IsTold(SmallLesson.Text[..length]), $"cut at {length}");
            Assert.True(IsTold(SmallLesson.Text[length..]), $"cut until {length}");
        }
    }

    [Fact]
    public void Letters_that_are_flipped_never_make_the_reader_throw() =>
        Prop.ForAll(Flipped.ToArbitrary(), IsTold).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void Lines_that_are_moved_never_make_the_reader_throw() =>
        Prop.ForAll(Moved.ToArbitrary(), IsTold).Check(Config.QuickThrowOnFailure.WithMaxTest(800));

    private static bool IsTold(string text)
    {
        var reading = SmallLesson.Check(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return (reading.Lesson is not null || reading.Problems.Count > 0)
            && reading.Problems.All(one =>
                one.Line >= 0
                && one.Line <= lines.Length
                && one.Column >= 0
                && (one.Line == 0 || one.Column <= lines[one.Line - 1].Length + 2)
                && one.Message.Length > 0
                && one.Remedy.Length > 0
            );
    }

    private static string Flip(string text, IEnumerable<(int At, char Letter)> flips)
    {
        var letters = text.ToCharArray();
        foreach (var (at, letter) in flips)
        {
            letters[at] = letter;
        }
        return new string(letters);
    }

    private static string Move(string[] lines, int first, int count, int to)
    {
        var moved = lines.Skip(first).Take(count).ToList();
        var rest = lines.Take(first).Concat(lines.Skip(first + count)).ToList();
        rest.InsertRange(Math.Min(to, rest.Count), moved);
        return string.Join('\n', rest);
    }
}
