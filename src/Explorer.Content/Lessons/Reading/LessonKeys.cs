namespace Explorer.Content.Lessons.Reading;

/// <summary>The words of a lesson file: what its schema for editors lists too, which a test compares.</summary>
internal static class LessonKeys
{
    public const string Title = "title";
    public const string Audience = "audience";
    public const string Minutes = "minutes";
    public const string DataSet = "dataset";
    public const string Aims = "aims";

    /// <summary>The word behind the three backticks of the block that says what a scene shows.</summary>
    public const string ViewBlock = "view";

    public const string Date = "date";
    public const string Reveal = "reveal";
    public const string Focus = "focus";
    public const string Beside = "beside";
    public const string Highlight = "highlight";
    public const string Filter = "filter";
    public const string View = "view";
    public const string Query = "query";
    public const string Parameters = "parameters";
    public const string Camera = "camera";

    public const string Strength = "strength";
    public const string Kind = "kind";
    public const string CertaintyKey = "certainty";
    public const string Allied = "allied";
    public const string Rivals = "rival";

    public const string Question = "Question";
    public const string Options = "Options";
    public const string Answer = "Answer";
    public const string Notes = "Notes";

    /// <summary>The longest lesson, in minutes.</summary>
    public const int MostMinutes = 240;

    /// <summary>The least width and height of a part of the map, in units of the plate.</summary>
    public const int SmallestBox = 100;

    /// <summary>The farthest corner of a part of the map from the plate's, and its greatest width and height.</summary>
    public const int FarthestBox = 2000;

    public static readonly string[] Head = [Title, Audience, Minutes, DataSet, Aims];
    public static readonly string[] Parts = [Question, Options, Answer, Notes];
    public static readonly string[] Forms = ["map", "table"];
    public static readonly string[] Cameras = ["lesson", "scene"];
    public static readonly string[] FilterKeys = [Strength, Kind, CertaintyKey];
    public static readonly string[] Kinds = [Allied, Rivals];
    public static readonly string[] Certainties = ["attested", "probable", "disputed", "legend"];
}
