using Explorer.Server.Class;

namespace Explorer.Server.Tests.Class;

/// <summary>What these tests ask a class.</summary>
internal static class ClassQuestions
{
    public static ClassQuestion Breaks { get; } =
        new(
            "scene-7",
            "Who breaks with Stalin next year?",
            "options",
            [new("a", "Zinoviev and Kamenev", Right: true), new("b", "Bukharin"), new("c", "Trotsky, again"), new("d", "Nobody")]
        );

    public static ClassQuestion Agree { get; } = new("moment-1", "Would you have signed?", "yes-no", [new("yes", "Yes"), new("no", "No")]);
}
