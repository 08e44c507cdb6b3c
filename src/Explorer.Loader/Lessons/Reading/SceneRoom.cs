namespace Explorer.Loader.Lessons.Reading;

/// <summary>How many letters find room on the screen of a class, where each is at least a twenty-fifth of its height.</summary>
internal static class SceneRoom
{
    public const int Title = 26;
    public const int Text = 110;
    public const int Question = 70;
    public const int Answer = 150;
    public const int Option = 32;
    public const int Options = 5;
    public const int About = 300;
    public const int Note = 160;
    public const int Notes = 4;
}
