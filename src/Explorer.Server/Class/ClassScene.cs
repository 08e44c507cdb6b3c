namespace Explorer.Server.Class;

/// <summary>What the class sees on the screen, for those who follow on their own.</summary>
/// <param name="Address">The query of the page's address, such as <c>?page=lessons&amp;lesson=NAME&amp;scene=4&amp;follow=on</c>.</param>
/// <param name="Words">What it shows, in a few words.</param>
internal sealed record ClassScene(string Address, string Words)
{
    private const int Longest = 500;
    private const int LongestWords = 200;

    /// <summary>What is wrong with it; null if nothing is. An address that leads away from the page would be one from which a class could be misled.</summary>
    public static string? Fault(string? address, string? words) =>
        address is not { Length: > 1 and <= Longest }
        || address[0] != '?'
        || address.Any(letter => letter is <= ' ' or >= '\x7f' or '<' or '>' or '"' or '\\')
            ? $"The address of a scene begins with a question mark, as ?page=lessons does, and has at most {Longest} signs, all of them fit for an address."
        : words is not { Length: <= LongestWords } ? $"The words about a scene have at most {LongestWords} letters."
        : null;
}
