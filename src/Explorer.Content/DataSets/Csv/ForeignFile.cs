using System.IO.Compression;
using System.Text;

namespace Explorer.Content.DataSets.Csv;

/// <summary>A file of another kind that stands in the place of a text: a workbook that was renamed, a page that was saved.</summary>
internal static class ForeignFile
{
    private const string FromSpreadsheet = "Open it there, and save or export it as CSV (in Excel: 'CSV UTF-8').";

    /// <summary>What the file is and what to do, as two sentences; null if it may be a text.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="head">Its first bytes.</param>
    public static (string Message, string Remedy)? Find(string path, ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return OfZip(path);
        }
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return ("The file is an old Excel workbook (.xls), not a text.", FromSpreadsheet);
        }
        if (head.StartsWith("%PDF"u8))
        {
            return ("The file is a PDF, not a text.", "Export the table that it was made from as CSV.");
        }
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return ("The file is packed (gzip), not a text.", "Unpack it.");
        }
        if (head.StartsWith("{\\rtf"u8))
        {
            return (
                "The file is formatted text (RTF), as TextEdit and WordPad save it.",
                "Save it as plain text (in TextEdit: Format, Make Plain Text)."
            );
        }
        var text = Encoding.UTF8.GetString(head.Length > 256 ? head[..256] : head).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        if (StartsWith(text, "<!doctype html") || StartsWith(text, "<html") || StartsWith(text, "<table"))
        {
            return (
                "The file is a web page (HTML), not a text.",
                "Download the file itself (on GitHub: 'Download raw file'), not the page that shows it."
            );
        }
        if (text is ['[', '{' or '"' or '\n', ..])
        {
            return ("The file is JSON, not CSV.", "Turn it into CSV: a header, and one row a line.");
        }
        if (StartsWith(text, "<?xml"))
        {
            return ("The file is XML, not CSV.", FromSpreadsheet);
        }
        return StartsWith(text, "version https://git-lfs")
            ? ("The file is a pointer of Git LFS, not the data.", "Fetch the data with 'git lfs pull'.")
            : null;
    }

    private static (string Message, string Remedy) OfZip(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            var names = zip.Entries.Select(entry => entry.FullName).ToList();
            if (names.Exists(name => name.StartsWith("xl/", StringComparison.Ordinal)))
            {
                return ("The file is an Excel workbook (.xlsx), not a text.", FromSpreadsheet);
            }
            if (names.Exists(name => name.StartsWith("Index/", StringComparison.Ordinal) || name == "Index.zip"))
            {
                return ("The file is a Numbers document, not a text.", FromSpreadsheet);
            }
            if (names.Contains("mimetype"))
            {
                return ("The file is an OpenDocument spreadsheet (.ods), not a text.", FromSpreadsheet);
            }
        }
        catch (InvalidDataException)
        {
            // A zip that is cut off is a zip all the same.
        }

        return ("The file is a zip archive, not a text.", "Unpack it.");
    }

    private static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
