using System.Globalization;

namespace Explorer.Graph.Values.Temporal;

/// <summary>Offsets as text.</summary>
public static class ZoneText
{
    /// <summary><c>Z</c>, <c>+01:00</c> or, where seconds matter, <c>+00:53:28</c>.</summary>
    public static string OfOffset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }
        var size = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:D2}:{size / 60 % 60:D2}");
        return size % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{size % 60:D2}");
    }
}
