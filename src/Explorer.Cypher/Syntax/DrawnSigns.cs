namespace Explorer.Cypher.Syntax;

/// <summary>The dashes and arrow heads of word processors, which draw a relationship as '-', '&lt;' and '&gt;' do, and mean nothing else.</summary>
internal static class DrawnSigns
{
    /// <summary>The plain sign that a character stands for; null for any other character.</summary>
    public static string? Of(char drawn) =>
        drawn switch
        {
            '\u00AD' or (>= '\u2010' and <= '\u2015') or '\uFE58' or '\uFE63' or '\uFF0D' => "-",
            '\u27E8' or '\u3008' or '\uFE64' or '\uFF1C' => "<",
            '\u27E9' or '\u3009' or '\uFE65' or '\uFF1E' => ">",
            _ => null,
        };
}
