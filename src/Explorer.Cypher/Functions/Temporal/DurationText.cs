using System.Globalization;
using System.Text.RegularExpressions;
using Explorer.Cypher.Expressions;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>Reads durations: <c>P12Y5M14DT16H13M10.5S</c>, <c>P2.5W</c>, <c>P2012-02-02T14:37:21.545</c>.</summary>
internal static class DurationText
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private const string Amount = @"[+-]?[0-9]+([.,][0-9]+)?|[+-]?[.,][0-9]+";

    private static readonly Regex Units = new(
        $@"^(?<sign>[+-])?P((?<y>{Amount})Y)?((?<mo>{Amount})M)?((?<w>{Amount})W)?((?<d>{Amount})D)?(?<t>T((?<h>{Amount})H)?((?<mi>{Amount})M)?((?<s>{Amount})S)?)?\z",
        Options
    );

    private static readonly Regex Clock = new(
        @"^(?<sign>[+-])?P(?<y>[0-9]{4})-?(?<mo>[0-9]{2})-?(?<d>[0-9]{2})(T(?<h>[0-9]{2}):?(?<mi>[0-9]{2}):?(?<s>[0-9]{2}([.,][0-9]{1,9})?))?\z",
        Options
    );

    public static CypherDuration Parse(string text)
    {
        var match = Clock.Match(text);
        match = match.Success ? match : Units.Match(text);
        if (!match.Success || text[^1] is 'P' or 'T')
        {
            throw ValueErrors.Unreadable($"\"{text}\" cannot be read as a DURATION; write P1Y2M3DT4H5M6S, for example");
        }
        try
        {
            var sign = match.Groups["sign"].Value == "-" ? -1m : 1m;
            return CypherDuration.OfFractions(
                sign * ((Number(match, "y") * 12) + Number(match, "mo")),
                sign * ((Number(match, "w") * 7) + Number(match, "d")),
                sign * ((Number(match, "h") * 3600) + (Number(match, "mi") * 60) + Number(match, "s")),
                0
            );
        }
        catch (OverflowException)
        {
            throw ValueErrors.OutOfRange($"The duration \"{text}\" is too long");
        }
    }

    private static decimal Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found
            ? decimal.Parse(
                found.Value.Replace(',', '.'),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture
            )
            : 0;
}
