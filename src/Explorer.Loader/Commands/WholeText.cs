using System.Text;

namespace Explorer.Loader.Commands;

/// <summary>The text of statements, from wherever it comes: a pipe may be one, and a device may have no end.</summary>
internal static class WholeText
{
    /// <summary>The longest text that is taken, in characters; what is longer is data, and LOAD CSV is for those.</summary>
    public const int Longest = 16 << 20;

    /// <summary>Reads all there is.</summary>
    /// <param name="text">Where it comes from.</param>
    /// <param name="name">What it is called in the sentence for a text that is too long.</param>
    /// <exception cref="CommandException">It is longer than <see cref="Longest"/>.</exception>
    public static string Read(TextReader text, string name)
    {
        var all = new StringBuilder();
        var block = new char[1 << 14];
        for (var count = text.ReadBlock(block); count > 0; count = text.ReadBlock(block))
        {
            if (all.Length + count > Longest)
            {
                throw new CommandException(
                    ExitCodes.Usage,
                    $"{name} has more than {Longest >> 20} million characters, which is no text of statements. Give a .cypher file; rows come by LOAD CSV."
                );
            }
            all.Append(block, 0, count);
        }
        return all.ToString();
    }
}
