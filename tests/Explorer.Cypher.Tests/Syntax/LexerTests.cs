using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Tests.Syntax;

public sealed class LexerTests
{
    private static string Kinds(string text) =>
        string.Join(" ", Lexer.Tokenize(text).Where(t => t.Kind != TokenKind.End).Select(t => $"{t.Kind}:{t.Value}"));

    [Theory]
    [InlineData("1..3", "Integer:1 Sign:.. Integer:3")]
    [InlineData("1.5.x", "Float:1.5 Sign:. Word:x")]
    [InlineData(".5e-3", "Float:.5e-3")]
    [InlineData("1_000 0xFf 0o17", "Integer:1_000 Integer:0xFf Integer:0o17")]
    [InlineData("1__0 0x 0o8 1a", "BrokenNumber:1__0 BrokenNumber:0x BrokenNumber:0o8 BrokenNumber:1a")]
    [InlineData("0x_2A 01 1_ 0x2__A", "Integer:0x_2A BrokenNumber:01 BrokenNumber:1_ BrokenNumber:0x2__A")]
    [InlineData("1_0.5 1.5e+3 2.5f 1.5x", "Float:1_0.5 Float:1.5e+3 Float:2.5f BrokenNumber:1.5x")]
    public void Numbers_end_where_they_should(string text, string expected) => Assert.Equal(expected, Kinds(text));

    [Theory]
    [InlineData("<-[]->", "Sign:< Sign:- Sign:[ Sign:] Sign:- Sign:>")]
    [InlineData("a<=b<>c=~d", "Word:a Sign:<= Word:b Sign:<> Word:c Sign:=~ Word:d")]
    [InlineData("$`a b`", "Sign:$ QuotedName:a b")]
    [InlineData("`a``b`", "QuotedName:a`b")]
    [InlineData("Троцкий_2", "Word:Троцкий_2")]
    [InlineData(@"\u0041b", "Word:Ab")]
    public void Names_and_signs_are_told_apart(string text, string expected) => Assert.Equal(expected, Kinds(text));

    [Theory]
    [InlineData(@"'it\'s'", "it's")]
    [InlineData("\"a'b\"", "a'b")]
    [InlineData(@"'\u00e9\U0001F600\t'", "é😀\t")]
    public void Texts_lose_their_escapes(string text, string expected) => Assert.Equal($"Text:{expected}", Kinds(text));

    [Fact]
    public void Comments_and_blanks_are_skipped_and_positions_kept()
    {
        var tokens = Lexer.Tokenize("a // one\n/* two\n */ b");
        Assert.Equal(new SourcePosition(0, 1, 1), tokens[0].Position);
        Assert.Equal(new SourcePosition(20, 3, 5), tokens[1].Position);
    }
}
