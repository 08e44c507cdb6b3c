using System.Globalization;
using Explorer.Content.Lessons.Reading.Yaml;
using Explorer.Content.Lessons.Scenes;

namespace Explorer.Content.Lessons.Reading;

/// <summary>Reads which part of the map a scene shows: a word, or four numbers.</summary>
internal static class CameraReader
{
    private const int BoxNumbers = 4;
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Which part of the map is shown; the usual one if it cannot be read.</summary>
    public static SceneCamera Read(YamlKey key, YamlValues values)
    {
        if (key.Value is not YamlList list)
        {
            return values.Word(key, LessonKeys.Cameras) is { } word
                ? new SceneCamera(Enum.Parse<SceneCameraKind>(word, ignoreCase: true), [])
                : SceneCamera.OfLesson;
        }
        var box = new List<double>();
        foreach (var text in list.Items.OfType<YamlText>())
        {
            if (double.TryParse(text.Text, Decimal, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            {
                box.Add(number);
            }
        }
        if (
            box.Count != BoxNumbers
            || list.Items.Count != BoxNumbers
            || box.Exists(number => Math.Abs(number) > LessonKeys.FarthestBox)
            || box[2] < LessonKeys.SmallestBox
            || box[3] < LessonKeys.SmallestBox
        )
        {
            values.Wrong(
                key,
                "A camera has four numbers: left, top, width and height on a plate of 1000 by 640.",
                $"Write camera: [250, 60, 560, 520]; width and height are {LessonKeys.SmallestBox} or more, nothing more than {LessonKeys.FarthestBox}."
            );
            return SceneCamera.OfLesson;
        }
        return new SceneCamera(SceneCameraKind.Box, box);
    }
}
