using System.IO.Compression;
using System.Text;
using static Explorer.Loader.Tests.Untidy.UntidyCase;

namespace Explorer.Loader.Tests.Untidy;

/// <summary>Whole files: encodings, separators, line ends, headers, names, files of other kinds.</summary>
internal static class UntidyFileCases
{
    private const string People = "people.csv";
    private const string Ties = "relationships.csv";
    private const string AsUtf8 = "Save the file as UTF-8: in Excel as 'CSV UTF-8', in an editor with the encoding 'UTF-8'.";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static UntidyCase[] All { get; } =
    [
        // Encodings.
        Read(
            "UTF-8 with a byte order mark",
            copy => Encode(copy, People, Encoding.UTF8),
            "people.csv: read without the byte order mark at its start"
        ),
        Read(
            "UTF-16 as Notepad saves 'Unicode'",
            copy => Encode(copy, People, Encoding.Unicode),
            "people.csv: read as UTF-16 (little-endian)"
        ),
        Read(
            "UTF-16 the other way round",
            copy => Encode(copy, Ties, Encoding.BigEndianUnicode),
            "relationships.csv: read as UTF-16 (big-endian)"
        ),
        Read(
            "UTF-16 without a mark",
            copy => File.WriteAllBytes(copy.PathOf(People), Encoding.Unicode.GetBytes(copy[People])),
            "people.csv: read as UTF-16 (little-endian)"
        ),
        Read(
            "UTF-16 the other way round without a mark",
            copy => File.WriteAllBytes(copy.PathOf(People), Encoding.BigEndianUnicode.GetBytes(copy[People])),
            "people.csv: read as UTF-16 (big-endian)"
        ),
        Read("UTF-32", copy => Encode(copy, People, Encoding.UTF32), "people.csv: read as UTF-32"),
        Refused(
            "Windows-1252",
            copy => Bytes(copy, "sources.csv", "Cohen", "Coh\u00e9n"),
            $"sources.csv:2:35: The byte E9 is not UTF-8; the file may be Latin-1 or Windows-1252. {AsUtf8}"
        ),
        Refused(
            "Windows-1251",
            copy => Bytes(copy, People, "Ленин", "\u00cb\u00e5\u00ed\u00e8\u00ed"),
            $"people.csv:2:22: The byte CB is not UTF-8; the file may be Windows-1251. {AsUtf8}"
        ),
        Refused(
            "Windows-1252 in the header",
            copy => Bytes(copy, People, "name_ru", "n\u00e4me_ru"),
            $"people.csv:1:10: The byte E4 is not UTF-8; the file may be Latin-1 or Windows-1252. {AsUtf8}"
        ),
        // Files of other kinds.
        Refused(
            "a workbook in the place of a text",
            copy => Zip(copy, People, "xl/workbook.xml"),
            "people.csv: The file is an Excel workbook (.xlsx), not a text. Open it there, and save or export it as CSV (in Excel: 'CSV UTF-8')."
        ),
        Refused(
            "an OpenDocument spreadsheet in the place of a text",
            copy => Zip(copy, Ties, "mimetype"),
            "relationships.csv: The file is an OpenDocument spreadsheet (.ods), not a text. Open it there, and save or export it as CSV (in Excel: 'CSV UTF-8')."
        ),
        Refused(
            "a Numbers document in the place of a text",
            copy => Zip(copy, "sources.csv", "Index/Document.iwa"),
            "sources.csv: The file is a Numbers document, not a text. Open it there, and save or export it as CSV (in Excel: 'CSV UTF-8')."
        ),
        Refused(
            "a zip in the place of a text",
            copy => Zip(copy, People, "people.csv"),
            "people.csv: The file is a zip archive, not a text. Unpack it."
        ),
        Refused(
            "an old workbook",
            copy => File.WriteAllBytes(copy.PathOf(People), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]),
            "people.csv: The file is an old Excel workbook (.xls), not a text. Open it there, and save or export it as CSV (in Excel: 'CSV UTF-8')."
        ),
        Refused(
            "a web page",
            copy => copy[People] = "<!DOCTYPE html>\n<html><body>people.csv</body></html>\n",
            "people.csv: The file is a web page (HTML), not a text. Download the file itself (on GitHub: 'Download raw file'), not the page that shows it."
        ),
        Refused(
            "formatted text",
            copy => copy["dataset.yaml"] = "{\\rtf1\\ansi id: small}",
            "dataset.yaml: The file is formatted text (RTF), as TextEdit and WordPad save it. Save it as plain text (in TextEdit: Format, Make Plain Text)."
        ),
        Refused(
            "a PDF",
            copy => copy[People] = "%PDF-1.7\n",
            "people.csv: The file is a PDF, not a text. Export the table that it was made from as CSV."
        ),
        Refused(
            "a NUL character",
            copy => copy[People] = copy[People].Replace("Leon Trotsky", "Leon\0Trotsky"),
            "people.csv:4:13: There is a NUL character here, which no text holds: the file is damaged, or of another kind. Save it anew as CSV, or remove the character."
        ),
        Refused(
            "JSON",
            copy => copy[People] = "[{\"id\": \"lenin\"}]\n",
            "people.csv: The file is JSON, not CSV. Turn it into CSV: a header, and one row a line."
        ),
        Refused(
            "an empty file",
            copy => copy[People] = "",
            "people.csv:1:1: The file is empty. Write the header line: id,name,full_name,name_ru,map_name,born,died,death_manner,role,tier,x,y"
        ),
        Refused(
            "only a byte order mark",
            copy => Encode(copy, "sources.csv", "", Encoding.UTF8),
            "sources.csv: read without the byte order mark at its start",
            "sources.csv:1:1: The file is empty. Write the header line: id,kind,author,title,year,url,note"
        ),
        Refused(
            "only empty lines",
            copy => copy["sources.csv"] = "\n \n\n",
            "sources.csv:1:1: The file is empty. Write the header line: id,kind,author,title,year,url,note"
        ),
        Refused(
            "only a header",
            copy => copy[People] = "id,name\n",
            "people.csv:1: The file has a header and no rows. Write one row for each person."
        ),
        // Separators.
        Read("semicolons", copy => Separate(copy, People, ';'), "people.csv: read with semicolons between the columns"),
        Read("tabs", copy => Separate(copy, Ties, '\t'), "relationships.csv: read with tabs between the columns"),
        Read("upright bars", copy => Separate(copy, People, '|'), "people.csv: read with upright bars between the columns"),
        Read("a first line for Excel", copy => copy[People] = "sep=,\n" + copy[People]),
        Read(
            "a first line for Excel with semicolons",
            copy =>
            {
                Separate(copy, People, ';');
                copy[People] = "sep=;\r\n" + copy[People].Replace("\n", "\r\n");
            },
            "people.csv: read with semicolons between the columns",
            "people.csv: read with Windows line ends (CR LF)"
        ),
        Refused(
            "rows with another separator than the header",
            copy =>
                copy[People] = string.Join(
                    '\n',
                    copy[People]
                        .Split('\n')
                        .Select((line, i) => i == 0 ? line : line.Replace("\"Zinoviev, Grigory\"", "Zinoviev").Replace(',', ';'))
                ),
            "people.csv:2:1: The row has 1 cell, the header 5. Its cells are separated by semicolons, those of the header are not; use the same everywhere. (…and 3 more rows)"
        ),
        Refused(
            "each line one quoted cell",
            copy =>
                copy[People] = string.Join('\n', copy[People].TrimEnd().Split('\n').Select(line => $"\"{line.Replace("\"", "\"\"")}\"")),
            "people.csv:1:1: Each line is one cell in quotes: a spreadsheet opened the file without separating its columns, and saved it so. Open the file anew by 'Data, From Text/CSV' (or Import) with its separator, and save it again."
        ),
        Refused(
            "no header",
            copy => copy[People] = copy[People][(copy[People].IndexOf('\n') + 1)..],
            "people.csv:1:1: The first line names no column of the table, so nothing in the file was read. Write the header line: id,name,full_name,name_ru,map_name,born,died,death_manner,role,tier,x,y"
        ),
        Refused(
            "the header again in the middle",
            copy => copy[People] = copy[People] + "id,name,name_ru,born,died\n",
            "people.csv:6:1: The header stands here again, as where two files were joined. Remove this line."
        ),
        // Line ends.
        Read(
            "Windows line ends",
            copy => copy[People] = copy[People].Replace("\n", "\r\n"),
            "people.csv: read with Windows line ends (CR LF)"
        ),
        Read(
            "old Macintosh line ends",
            copy => copy[People] = copy[People].Replace('\n', '\r'),
            "people.csv: read with old Macintosh line ends (CR)"
        ),
        Read(
            "mixed line ends",
            copy => copy[People] = copy[People].Replace("21\n", "21\r\n"),
            "people.csv: read with line ends of several kinds (LF, CR LF)"
        ),
        Read("no line end at the end", copy => copy[People] = copy[People].TrimEnd()),
        Read(
            "empty lines at the end",
            copy => copy[People] += "\n\n\r\n \n",
            "people.csv: read with line ends of several kinds (LF, CR LF)"
        ),
        // Empty columns and rows.
        Read(
            "empty columns at the end",
            copy => copy[People] = string.Join('\n', copy[People].TrimEnd().Split('\n').Select(line => line + ",,,")),
            "people.csv: read without the empty columns at its end"
        ),
        Read(
            "empty rows at the end",
            copy => copy[People] += ",,,,\n,,,,\n",
            "people.csv: passed over line 6, which has no values; and so 1 more lines"
        ),
        Read(
            "rows that end early",
            copy => copy[Ties] = copy[Ties].Replace("deutscher-1954,\n", "deutscher-1954\n"),
            "relationships.csv: read line 4, which ends before the column 'note', with nothing in the rest; and so 1 more lines"
        ),
        Refused(
            "a column without a name",
            copy =>
                copy[People] = string.Join('\n', copy[People].TrimEnd().Split('\n').Select((line, i) => line + (i == 0 ? "," : ",seen"))),
            "people.csv:1:27: Column 6 has no name, but line 2 has the value 'seen' in it. Name the column, or remove its values."
        ),
        Refused(
            "cells too many in every row",
            copy =>
                copy[People] = copy[People]
                    .Replace("Vladimir", "Lenin, Vladimir")
                    .Replace("Joseph", "Stalin, Joseph")
                    .Replace("Leon", "Trotsky, Leon")
                    .Replace("\"", ""),
            "people.csv:2:46: The row has 6 cells, the header 5. Put cells with commas in quotes, or remove what is too much. (…and 3 more rows)"
        ),
        // Headers.
        Read(
            "a header in other case and with spaces",
            copy =>
                copy[Ties] =
                    "ID, From ,To,Kind,Start,End,Strength,Basis,Certainty,Claim,Why,Sources,Note" + copy[Ties][copy[Ties].IndexOf('\n')..],
            "relationships.csv: read the columns 'ID' as id, 'From' as from, 'To' as to, 'Kind' as kind, 'Start' as start, 'End' as end, 'Strength' as strength, 'Basis' as basis, 'Certainty' as certainty, 'Claim' as claim, 'Why' as why, 'Sources' as sources, 'Note' as note"
        ),
        Read(
            "a header with spaces for underscores",
            copy => Rename(copy, People, "name_ru", "Name ru"),
            "people.csv: read the columns 'Name ru' as name_ru"
        ),
        Read("a header in quotes", copy => copy[People] = copy[People].Replace("id,name,name_ru", "\"id\",\"name\",\"name_ru\"")),
        Read(
            "a header with hyphens",
            copy => Rename(copy, "factions.csv", "also_known_as", "also-known-as"),
            "factions.csv: read the columns 'also-known-as' as also_known_as"
        ),
        Refused(
            "a Cyrillic letter in the header",
            copy => Rename(copy, Ties, "sources", "sour\u0441es"),
            "relationships.csv:1:62 sour\u0441es: 'sour\u0441es' only looks right: the fifth letter is a Cyrillic \u0441 (U+0441). Write 'sources'."
        ),
        Refused(
            "a misspelt column that is needed",
            copy => Rename(copy, Ties, "kind", "knid"),
            "relationships.csv:1:12 knid: The table has no column 'knid'. Did you mean 'kind'?"
        ),
        Refused(
            "several columns that are lacking",
            copy => copy[Ties] = "id,from,to\nr1,lenin,stalin\n",
            "relationships.csv:1 kind: The header lacks the columns kind, start. Add the columns; their cells may not be empty."
        ),
        Refused(
            "a title above the header",
            copy => copy[People] = "People of 1917,,,,\n" + copy[People],
            "people.csv:1:1: The header stands only in line 2, so nothing in the file was read. Remove what stands above it."
        ),
        Refused(
            "another table under the name",
            copy => copy[People] = copy["sources.csv"],
            "people.csv:1: The columns are those of sources.csv, so nothing in the file was read. Put the table with the columns id, name here."
        ),
        Refused(
            "a conflict of git",
            copy => copy[People] = copy[People].Replace("stalin,", "<<<<<<< HEAD\nstalin,"),
            "people.csv:3:1: The row has 1 cell, the header 5. It is the mark of a conflict of git: choose one of the two versions, and remove the marks."
        ),
        Refused(
            "an index column without a name",
            copy =>
                copy[People] = string.Join(
                    '\n',
                    copy[People].TrimEnd().Split('\n').Select((line, i) => i == 0 ? "," + line : $"{i},{line}")
                ),
            "people.csv:1:1: Column 1 has no name, but line 2 has the value '1' in it. Name the column, or remove its values."
        ),
        Read("lines of spaces above the header", copy => copy[People] = "\n   \n" + copy[People]),
        // Quotes.
        Read("spaces before quotes", copy => copy[Ties] = copy[Ties].Replace(",\"Trotsky", ", \"Trotsky").Replace("last.\",", "last.\" ,")),
        Refused(
            "a quote that is never closed, in the first row",
            copy => copy[Ties] = copy[Ties].Replace("at last.\"", "at last."),
            "relationships.csv:2:89: A quote opens here and is never closed. Close the cell with a quote; double each quote inside it."
        ),
        Refused(
            "a quote before an id",
            copy => copy[People] = copy[People].Replace("lenin,", "\"lenin,"),
            "people.csv:2:1: A quote opens here and is never closed. Close the cell with a quote; double each quote inside it."
        ),
        Refused(
            "quotes inside a cell with a comma",
            copy => copy[Ties] = copy[Ties].Replace("They rule.", "They \"rule, and\" fall."),
            "relationships.csv:6:73: A quote stands inside a cell that is not quoted. Put the whole cell in quotes and double each quote in it."
        ),
        Refused(
            "curly quotes round a cell with a comma",
            copy => copy[People] = copy[People].Replace("\"Zinoviev, Grigory\"", "“Zinoviev, Grigory”"),
            "people.csv:5:50: The row has 6 cells, the header 5. A curly quote opens the cell at 5:10; write straight ones (\") round cells with commas in them."
        ),
        // Names of files.
        Refused(
            "capital letters in the name",
            copy => Move(copy, People, "People.CSV"),
            "People.CSV: It seems to be people.csv. Rename it to people.csv."
        ),
        Refused(
            "a second ending",
            copy => Move(copy, People, "people.csv.txt"),
            "people.csv.txt: It seems to be people.csv. Rename it to people.csv."
        ),
        Refused(
            "the number of a download",
            copy => Move(copy, "factions.csv", "factions (1).csv"),
            "factions (1).csv: It seems to be factions.csv. Rename it to factions.csv."
        ),
        Refused(
            "a second download",
            copy => File.Copy(copy.PathOf(People), copy.PathOf("people (1).csv")),
            "people (1).csv: There is a people.csv too, and only that is read. Keep the right one under that name, and remove the other."
        ),
        Refused(
            "a copy",
            copy => File.Copy(copy.PathOf(People), copy.PathOf("people - Copy.csv")),
            "people - Copy.csv: There is a people.csv too, and only that is read. Keep the right one under that name, and remove the other."
        ),
        Refused(
            "a workbook in the place of the CSV file",
            copy => Move(copy, Ties, "relationships.xlsx"),
            "relationships.xlsx: It seems to be relationships.csv. Open it in the spreadsheet, and save or export it as relationships.csv (in Excel: 'CSV UTF-8')."
        ),
        Refused(
            "another ending of the description",
            copy => Move(copy, "dataset.yaml", "dataset.yml"),
            "dataset.yml: It seems to be dataset.yaml. Rename it to dataset.yaml."
        ),
        Refused(
            "a misspelt name of a file that is needed",
            copy => Move(copy, Ties, "relationship.csv"),
            "relationship.csv: No table has this name. Did you mean 'relationships.csv'?"
        ),
        Refused(
            "a table in another format",
            copy => Move(copy, People, "people.tsv"),
            "people.tsv: It seems to be people.csv. Rename it to people.csv."
        ),
        // What systems leave behind.
        Read(
            "files of the systems",
            copy =>
            {
                foreach (
                    var name in new[]
                    {
                        "._people.csv",
                        ".DS_Store",
                        "~$people.csv",
                        ".~lock.people.csv#",
                        "desktop.ini",
                        "Thumbs.db",
                        "people.csv~",
                        "people.csv.bak",
                        "README.md",
                        "notes.xlsx",
                    }
                )
                {
                    File.WriteAllBytes(copy.PathOf(name), [0, 5, 22, 7]);
                }
                Directory.CreateDirectory(copy.PathOf("__MACOSX"));
            }
        ),
        Read(
            "a folder in the folder, as an archive leaves it",
            copy =>
            {
                var inner = Directory.CreateDirectory(copy.PathOf("small-main")).FullName;
                Directory.CreateDirectory(copy.PathOf("__MACOSX"));
                foreach (var file in Directory.GetFiles(copy.Folder))
                {
                    File.Move(file, Path.Combine(inner, Path.GetFileName(file)));
                }
            },
            "small-main: read the data set in this folder, since there is none above it"
        ),
        Refused(
            "a pointer of Git LFS",
            copy => copy[People] = "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 2\n",
            "people.csv: The file is a pointer of Git LFS, not the data. Fetch the data with 'git lfs pull'."
        ),
        Read(
            "several at once",
            copy =>
            {
                Separate(copy, People, ';');
                copy[People] = copy[People].Replace("\n", "\r\n");
                Encode(copy, People, Encoding.UTF8);
            },
            "people.csv: read without the byte order mark at its start",
            "people.csv: read with semicolons between the columns",
            "people.csv: read with Windows line ends (CR LF)"
        ),
    ];

    private static void Encode(DataSetCopy copy, string file, Encoding encoding) => Encode(copy, file, copy[file], encoding);

    private static void Encode(DataSetCopy copy, string file, string text, Encoding encoding) =>
        File.WriteAllText(copy.PathOf(file), text, encoding);

    /// <summary>Puts a text in, each of whose characters is one byte.</summary>
    private static void Bytes(DataSetCopy copy, string file, string old, string bytes)
    {
        var parts = copy[file].Split(old);
        File.WriteAllBytes(
            copy.PathOf(file),
            [.. Utf8.GetBytes(parts[0]), .. Encoding.Latin1.GetBytes(bytes), .. Utf8.GetBytes(string.Join(old, parts[1..]))]
        );
    }

    private static void Zip(DataSetCopy copy, string file, string entry)
    {
        File.Delete(copy.PathOf(file));
        using var zip = ZipFile.Open(copy.PathOf(file), ZipArchiveMode.Create);
        zip.CreateEntry(entry);
    }

    /// <summary>Saves a file with another separator, as a spreadsheet does: cells that hold it are quoted.</summary>
    private static void Separate(DataSetCopy copy, string file, char separator) =>
        copy[file] = string.Join(
            '\n',
            copy[file]
                .Split('\n')
                .Select(line =>
                    string.Join(
                        separator,
                        DataSetCopy.Cells(line).Select(cell => cell.Contains(separator) && cell[0] != '"' ? $"\"{cell}\"" : cell)
                    )
                )
        );

    private static void Rename(DataSetCopy copy, string file, string column, string name)
    {
        var end = copy[file].IndexOf('\n');
        copy[file] = copy[file][..end].Replace(column, name) + copy[file][end..];
    }

    private static void Move(DataSetCopy copy, string from, string to) => File.Move(copy.PathOf(from), copy.PathOf(to));
}
