namespace Explorer.Content.Lessons.Reading;

/// <summary>
/// How much a lesson may have of each thing. Texts are counted in letters: on the screen of a class each is at least a twenty-fifth of its height.
/// </summary>
internal static class SceneRoom
{
    public const int Title = 26;
    public const int Text = 110;
    public const int Question = 70;
    public const int Answer = 150;
    public const int Option = 32;
    public const int FewestOptions = 2;
    public const int Options = 5;
    public const int Note = 160;
    public const int Notes = 4;

    /// <summary>The dates through which one scene steps.</summary>
    public const int Days = 40;

    public const int LessonTitle = 60;
    public const int Audience = 60;
    public const int About = 300;
    public const int Aim = 120;
    public const int Aims = 4;
    public const int Scenes = 60;
}
