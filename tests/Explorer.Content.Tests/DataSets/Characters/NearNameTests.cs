using Explorer.Content.DataSets.Characters;

namespace Explorer.Content.Tests.DataSets.Characters;

public sealed class NearNameTests
{
    private static readonly string[] Names = ["stalin", "trotsky", "zinoviev", "zalutsky"];

    [Theory]
    [InlineData("trotzky", "trotsky")]
    [InlineData("trotksy", "trotsky")]
    [InlineData("Stalin", "stalin")]
    [InlineData("zinovyev", "zinoviev")]
    [InlineData("zinovie", "zinoviev")]
    public void The_nearest_name_is_found(string text, string name) => Assert.Equal(name, NearName.Find(text, Names));

    [Theory]
    [InlineData("")]
    [InlineData("molotov")]
    public void What_is_near_to_nothing_finds_nothing(string text) => Assert.Null(NearName.Find(text, Names));
}
