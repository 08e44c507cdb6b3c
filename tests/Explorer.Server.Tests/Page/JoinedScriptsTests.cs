using System.Text;
using System.Text.Json;
using Explorer.Server.Page;
using Explorer.Server.Replies;
using Explorer.Server.Tests.House;

namespace Explorer.Server.Tests.Page;

/// <summary>The page's modules as the server joins them.</summary>
public sealed class JoinedScriptsTests : IDisposable
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private readonly string _folder = Directory.CreateTempSubdirectory("explorer-page-").FullName;

    private static string Web => Path.Combine(HouseTests.Root.FullName, "web");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_module_of_the_page_stands_in_a_joined_script_and_none_in_the_first_one_and_another()
    {
        var joined = Join(Web);

        var scripts = joined
            .Where(file => file.Key.EndsWith(".js", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => Modules(file.Value));
        Assert.True(scripts.Count > 2);
        var ours = Directory
            .EnumerateFiles(Path.Combine(Web, "src"), "*.js", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Web, file).Replace('\\', '/'));
        // Types alone, and what the pages need that are shown for a wrong address and before the class code.
        string[] others = ["src/types.js", "src/replies.js", "src/missing.js", "src/code.js", "src/present/alone.js"];
        Assert.Equal(
            ours.Except(others).Order(StringComparer.Ordinal),
            scripts.Values.SelectMany(names => names).Distinct().Order(StringComparer.Ordinal)
        );
        var first = scripts["src/main.js"];
        Assert.All(
            scripts.Where(script => script.Key != "src/main.js"),
            script => Assert.Empty(script.Value.Intersect(first, StringComparer.Ordinal))
        );
    }

    [Fact]
    public void The_source_map_leads_each_line_back_to_where_it_stands()
    {
        var joined = Join(Web);
        var followed = 0;
        foreach (var (path, script) in joined)
        {
            if (path.EndsWith(".map", StringComparison.Ordinal))
            {
                using var map = JsonDocument.Parse(script.Identity);
                var lines = Follow(joined[path[..^4]], map.RootElement);
                Assert.InRange(lines, 10, int.MaxValue);
                followed += lines;
            }
        }
        Assert.InRange(followed, 5000, int.MaxValue);
    }

    [Fact]
    public void Imports_become_look_ups_and_exports_members()
    {
        Write(
            "src/main.js",
            "import { a as b, c } from './deep/one.js';\nimport lib from '../lib/lib.mjs';\nb(c, lib);\nconst later = () => import('./later.js').then((x) => x.d);\n"
        );
        Write(
            "src/deep/one.js",
            "import {\n  c,\n} from '../two.js';\nexport async function a() {}\nexport const e = c;\nexport { };\n".Replace("{ }", "{}")
        );
        Write("src/two.js", "/** export const no */\nexport const c = 1; // one\n");
        Write("src/later.js", "import { c } from './two.js';\nimport { f } from './three.js';\nexport const d = c + f;\n");
        Write("src/three.js", "export const f = 2;\n");
        var joined = Join(_folder);

        Assert.Equal(
            """
            import * as $outside0 from '../lib/lib.mjs';
            export const $modules = {};
            $modules['lib/lib.mjs'] ??= $outside0;
            $modules['src/two.js'] ??= (() => {

            const c = 1; // one
            return { c };
            })();
            $modules['src/deep/one.js'] ??= (() => {
            const {
              c,
            } = $modules['src/two.js'];
            async function a() {}
            const e = c;
            return { a, e };
            })();
            $modules['src/main.js'] ??= (() => {
            const { a: b, c } = $modules['src/deep/one.js'];
            const { default: lib } = $modules['lib/lib.mjs'];
            b(c, lib);
            const later = () => import('./later.js').then((x) => x.d);
            return {  };
            })();
            //# sourceMappingURL=main.js.map

            """,
            Text(joined["src/main.js"])
        );
        Assert.Equal(["src/three.js", "src/later.js"], Modules(joined["src/later.js"]));
        Assert.Contains("import { $modules } from './main.js';", Text(joined["src/later.js"]), StringComparison.Ordinal);
        Assert.Contains("export const { d } = $modules['src/later.js'];", Text(joined["src/later.js"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a();\n  // why\nb();\n", "a();\n\nb();\n")]
    [InlineData("/**\n * What.\n * @param {x} y * /\n */\nb();\n", "\n\n\n\nb();\n")]
    [InlineData("a(/** @type {b} */ (c)); // d\n", "a(/** @type {b} */ (c)); // d\n")]
    [InlineData("/** @type {b} */ (c).d();\n", "/** @type {b} */ (c).d();\n")]
    [InlineData("/* a */ b(); /* c */\n", "/* a */ b(); /* c */\n")]
    [InlineData("const a = '// b', c = 'http://d';\n", "const a = '// b', c = 'http://d';\n")]
    public void Comments_of_their_own_lines_are_left_out(string text, string expected) => Assert.Equal(expected, Comments.LeftOut(text));

    [Fact]
    public void A_library_that_comes_later_stays_by_itself()
    {
        Write("src/main.js", "const part = () => import('./deep/one.js').then((x) => x);\n");
        Write("src/deep/one.js", "export const lib = () => import('../../lib/a/b.js').then(() => self.b);\n");
        Write("lib/a/b.js", "self.b = 1;\n");
        var joined = Join(_folder);

        Assert.DoesNotContain("lib/a/b.js", joined.Keys);
        Assert.Contains("import('../../lib/a/b.js')", Text(joined["src/deep/one.js"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_that_waits_for_something_is_waited_for_by_those_that_need_it()
    {
        Write("src/main.js", "import { a } from './one.js';\nexport const b = a;\n");
        Write("src/one.js", "const list = await Promise.resolve(1);\nexport const a = list;\n");

        var text = Text(Join(_folder)["src/main.js"]);
        Assert.Contains("$modules['src/one.js'] ??= await (async () => {", text, StringComparison.Ordinal);
        Assert.Contains("$modules['src/main.js'] ??= (() => {", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export default 1;")]
    [InlineData("export * from './two.js';")]
    [InlineData("export let a = 1;")]
    [InlineData("import * as two from './two.js';")]
    [InlineData("const here = import.meta.url;")]
    [InlineData("await 1;")]
    public void A_module_that_says_more_than_is_understood_stays_by_itself(string text)
    {
        Write("src/main.js", "import { a } from './one.js';\n");
        Write("src/one.js", text);

        Assert.Contains("import * as $outside0 from './one.js';", Text(Join(_folder)["src/main.js"]), StringComparison.Ordinal);
    }

    private static Dictionary<string, PreparedContent> Join(string folder) =>
        JoinedScripts.Join(new PageFiles(folder), "src/main.js").ToDictionary(file => file.Key, file => file.Value.Value);

    [Theory]
    [InlineData("src/main.js", "./dom.js", "src/dom.js")]
    [InlineData("src/graph/rest/style.js", "../../text/dates.js", "src/text/dates.js")]
    [InlineData("src/main.js", "./panels/map.js", "src/panels/map.js")]
    [InlineData("src/panels/map.js", "../main.js", "src/main.js")]
    [InlineData("src/main.js", "../lib/a/b.mjs", "lib/a/b.mjs")]
    public void Paths_and_addresses_say_the_same(string path, string address, string other)
    {
        Assert.Equal(other, PagePath.Beside(path, address));
        Assert.Equal(address, PagePath.Between(path, other));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Text(PreparedContent content) => Encoding.UTF8.GetString(content.Identity);

    private static List<string> Modules(PreparedContent script) =>
        [
            .. Text(script)
                .Split('\n')
                .Where(line => line.StartsWith("$modules[", StringComparison.Ordinal) && line.EndsWith("() => {", StringComparison.Ordinal))
                .Select(line => line.Split('\'')[1]),
        ];

    /// <summary>Compares each line with the one that the map leads to.</summary>
    /// <returns>How many lines were compared.</returns>
    private static int Follow(PreparedContent script, JsonElement map)
    {
        var texts = map.GetProperty("sourcesContent").EnumerateArray().Select(text => text.GetString()!.Split('\n')).ToList();
        var lines = Text(script).Split('\n');
        var (source, line, followed) = (0, 0, 0);
        var mappings = map.GetProperty("mappings").GetString()!.Split(';');
        for (var i = 0; i < mappings.Length; i++)
        {
            if (mappings[i].Length == 0)
            {
                continue;
            }

            var numbers = Numbers(mappings[i]);
            (source, line) = (source + numbers[1], line + numbers[2]);
            var there = texts[source][line];
            if (
                !there.StartsWith("import ", StringComparison.Ordinal)
                && !there.StartsWith("export ", StringComparison.Ordinal)
                && !there.StartsWith("} from ", StringComparison.Ordinal)
            )
            {
                var isLeftOut = lines[i].Length == 0;
                Assert.True(isLeftOut ? IsComment(there) : there == lines[i], $"{there}\n{lines[i]}");
                followed += isLeftOut ? 0 : 1;
            }
        }

        return followed;
    }

    private static bool IsComment(string line) => line.AsSpan().Trim() is "" or ['*' or '/', ..];

    private static List<int> Numbers(string segment)
    {
        var numbers = new List<int>();
        var (value, shift) = (0, 0);
        foreach (var letter in segment)
        {
            var digit = Digits.IndexOf(letter, StringComparison.Ordinal);
            value |= (digit & 31) << shift;
            shift += 5;
            if (digit < 32)
            {
                numbers.Add((value & 1) == 1 ? -(value >> 1) : value >> 1);
                (value, shift) = (0, 0);
            }
        }

        return numbers;
    }
}
