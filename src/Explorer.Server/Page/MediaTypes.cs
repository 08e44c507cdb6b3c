namespace Explorer.Server.Page;

/// <summary>The media types of the files that a page is made of.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, (string Type, bool Compressible)> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = ("text/html; charset=utf-8", true),
        [".css"] = ("text/css; charset=utf-8", true),
        [".js"] = ("text/javascript; charset=utf-8", true),
        [".mjs"] = ("text/javascript; charset=utf-8", true),
        [".json"] = ("application/json; charset=utf-8", true),
        [".map"] = ("application/json; charset=utf-8", true),
        [".webmanifest"] = ("application/manifest+json; charset=utf-8", true),
        [".svg"] = ("image/svg+xml; charset=utf-8", true),
        [".txt"] = ("text/plain; charset=utf-8", true),
        [".md"] = ("text/markdown; charset=utf-8", true),
        [".xml"] = ("application/xml; charset=utf-8", true),
        [".ico"] = ("image/x-icon", false),
        [".png"] = ("image/png", false),
        [".jpg"] = ("image/jpeg", false),
        [".jpeg"] = ("image/jpeg", false),
        [".webp"] = ("image/webp", false),
        [".avif"] = ("image/avif", false),
        [".woff2"] = ("font/woff2", false),
        [".pdf"] = ("application/pdf", false),
    };

    /// <summary>The media type of a file name; null if no page needs such a file.</summary>
    public static (string Type, bool Compressible)? Of(string fileName) =>
        ByExtension.TryGetValue(Path.GetExtension(fileName), out var type) ? type : null;
}
