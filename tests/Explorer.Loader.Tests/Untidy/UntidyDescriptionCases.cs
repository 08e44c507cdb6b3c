using System.Text;
using static Explorer.Loader.Tests.Untidy.UntidyCase;

namespace Explorer.Loader.Tests.Untidy;

/// <summary>dataset.yaml as editors leave it.</summary>
internal static class UntidyDescriptionCases
{
    private const string Yaml = "dataset.yaml";
    private const string AllKeys = "id, title, language, firstYear, lastYear, horizon, coreFirst, coreLast, description, licence";

    public static UntidyCase[] All { get; } =
    [
        Read(
            "description with a byte order mark",
            copy => File.WriteAllText(copy.PathOf(Yaml), copy[Yaml], Encoding.UTF8),
            "dataset.yaml: read without the byte order mark at its start"
        ),
        Read(
            "description in UTF-16",
            copy => File.WriteAllText(copy.PathOf(Yaml), copy[Yaml], Encoding.Unicode),
            "dataset.yaml: read as UTF-16 (little-endian)"
        ),
        Read(
            "description with Windows line ends",
            copy => copy[Yaml] = copy[Yaml].Replace("\n", "\r\n"),
            "dataset.yaml: read with Windows line ends (CR LF)"
        ),
        Read("description with tabs behind the colons", copy => copy[Yaml] = copy[Yaml].Replace(": ", ":\t")),
        Read(
            "description with quoted values",
            copy => copy[Yaml] = copy[Yaml].Replace("id: small", "id: \"small\"").Replace("A small set", "'A small set'")
        ),
        Read(
            "description with comments",
            copy => copy[Yaml] = "# A set\n---\n" + copy[Yaml].Replace("language: en", "language: en # English")
        ),
        Read(
            "description with curly quotes",
            copy => copy[Yaml] = copy[Yaml].Replace("id: small", "id: “small”").Replace("A small set", "„A small set“"),
            "dataset.yaml: read the value of 'id' without the curly quotes round it; and so 1 more values"
        ),
        Read(
            "description with keys in another case",
            copy => copy[Yaml] = copy[Yaml].Replace("firstYear", "first_year").Replace("title:", "Title :"),
            "dataset.yaml: read the key 'Title' as title; and so 1 more keys"
        ),
        Read("description with spaces at the ends", copy => copy[Yaml] = copy[Yaml].Replace("small\n", "small \u00a0\u200b\n")),
        Refused(
            "description with an indented line",
            copy => copy[Yaml] = copy[Yaml].Replace("licence", "\tlicence"),
            "dataset.yaml licence: The key 'licence' is missing. Add a line 'licence: …'.",
            "dataset.yaml:10:1: The line is no 'key: value'. Write one 'key: value' a line, without indenting it."
        ),
        Refused(
            "description without a space behind the colon",
            copy => copy[Yaml] = copy[Yaml].Replace("id: small", "id:small"),
            "dataset.yaml id: The key 'id' is missing. Add a line 'id: …'.",
            "dataset.yaml:1:3: There is no space behind the colon. Write 'key: value' with a space."
        ),
        Refused(
            "description with a full-width colon",
            copy => copy[Yaml] = copy[Yaml].Replace("id: small", "id：small"),
            "dataset.yaml id: The key 'id' is missing. Add a line 'id: …'.",
            "dataset.yaml:1:3: The colon is a full-width one (U+FF1A). Write a plain colon and a space."
        ),
        Refused(
            "description with a Cyrillic letter in a key",
            copy => copy[Yaml] = copy[Yaml].Replace("title", "titl\u0435"),
            "dataset.yaml:2:1 titl\u0435: 'titl\u0435' is not a key: the fifth letter is a Cyrillic \u0435 (U+0435). Write 'title'."
        ),
        Refused(
            "description in JSON",
            copy => copy[Yaml] = "{\n  \"id\": \"small\",\n  \"title\": \"A small set\"\n}\n",
            $"dataset.yaml:1:1: No line of the file is a 'key: value'. Write a line 'key: value' for each of {AllKeys}."
        ),
        Refused(
            "description without anything",
            copy => copy[Yaml] = "\n",
            $"dataset.yaml:1:1: The file is empty. Write a line 'key: value' for each of {AllKeys}."
        ),
        Refused(
            "description with most keys missing",
            copy => copy[Yaml] = "id: small\ntitle: A small set\n",
            "dataset.yaml language: The keys language, firstYear, lastYear, horizon, coreFirst, coreLast, description, licence are missing. Add a line 'key: …' for each."
        ),
        Refused(
            "description with a block",
            copy => copy[Yaml] = copy[Yaml].Replace("description: A", "description: >\n  A\n  text of"),
            "dataset.yaml:9:14 description: The value of 'description' is not one text or number. Write one value after the colon; close its quotes."
        ),
        Refused(
            "description with a date of a spreadsheet",
            copy => copy[Yaml] = copy[Yaml].Replace("1940-12-31", "31.12.1940"),
            "dataset.yaml:6:10 horizon: '31.12.1940' is not a day. Write 1940-12-31."
        ),
        Refused(
            "description with a date as spreadsheets write it",
            copy => copy[Yaml] = copy[Yaml].Replace("1940-12-31", "31 December 1940"),
            "dataset.yaml:6:10 horizon: '31 December 1940' is not a day. Write 1940-12-31."
        ),
        Refused(
            "description with an id that is none",
            copy => copy[Yaml] = copy[Yaml].Replace("id: small", "id: my set"),
            "dataset.yaml:1:5 id: 'my set' cannot be an id. Use letters, digits, hyphens and full stops only."
        ),
        Refused(
            "description with full-width digits",
            copy => copy[Yaml] = copy[Yaml].Replace("1922", "１９２２"),
            "dataset.yaml:7:12 coreFirst: '１９２２' is not a year. Write a year from 1 to 9999 in digits."
        ),
    ];
}
