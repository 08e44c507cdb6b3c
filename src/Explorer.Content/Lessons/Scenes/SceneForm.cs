namespace Explorer.Content.Lessons.Scenes;

/// <summary>In which form a scene shows who stands where.</summary>
public enum SceneForm
{
    /// <summary>As the map.</summary>
    Map,

    /// <summary>As a table of the ties among the people in focus.</summary>
    Table,
}
