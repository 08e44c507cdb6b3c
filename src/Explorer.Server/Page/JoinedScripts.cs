using System.Text;
using Explorer.Server.Replies;

namespace Explorer.Server.Page;

/// <summary>
/// The modules of the page, joined: a script together with all that it needs from the start, so that a browser asks once and not sixty times. A script that
/// comes later holds what the first one has not, and takes the rest from there: each module runs once.
/// </summary>
internal sealed class JoinedScripts
{
    private readonly Dictionary<string, Lazy<PreparedContent>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModuleText?> _modules = new(StringComparer.Ordinal);
    private readonly PageFiles _page;
    private readonly string _first;

    private JoinedScripts(PageFiles page, string first) => (_page, _first) = (page, first);

    /// <summary>Joins a script and all that it imports later.</summary>
    /// <param name="page">The files of the page.</param>
    /// <param name="first">The path of the script that the page begins with.</param>
    /// <returns>The joined scripts and their source maps by path. Only a browser's tools ask for the maps, so those are written when asked for.</returns>
    public static IReadOnlyDictionary<string, Lazy<PreparedContent>> Join(PageFiles page, string first)
    {
        var joined = new JoinedScripts(page, first);
        var inFirst = joined.Needed(first, []);
        var entries = new Queue<string>([first]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { first };
        while (entries.TryDequeue(out var entry))
        {
            var needed = entry == first ? inFirst : joined.Needed(entry, inFirst);
            if (needed.Count == 0)
            {
                continue; // It stays by itself.
            }

            joined.Write(entry, needed);
            foreach (var later in needed.SelectMany(module => module.Later).Where(seen.Add))
            {
                entries.Enqueue(later);
            }
        }

        return joined._files;
    }

    /// <summary>The modules of a script in the order in which they run; none if the script itself cannot be joined. What it imports and cannot be joined is left out.</summary>
    private List<ModuleText> Needed(string entry, IReadOnlyCollection<ModuleText> there)
    {
        var needed = new List<ModuleText>();
        var seen = there.Select(module => module.Path).ToHashSet(StringComparer.Ordinal);
        Visit(entry);
        return needed;

        void Visit(string path)
        {
            if (!seen.Add(path) || Read(path) is not { } module)
            {
                return;
            }

            foreach (var import in module.Imports)
            {
                Visit(import);
            }

            needed.Add(module);
        }
    }

    private ModuleText? Read(string path)
    {
        if (!_modules.TryGetValue(path, out var module))
        {
            var isOurs = path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal);
            module = isOurs && _page.Find(path) is { } file ? ModuleText.Read(path, Encoding.UTF8.GetString(file.Identity)) : null;
            _modules[path] = module;
        }

        return module;
    }

    private void Write(string entry, List<ModuleText> needed)
    {
        var text = new StringBuilder();
        var map = new SourceMap();
        // What is not joined, as libraries, is imported as a whole; every module that wants it looks it up as it does ours.
        var outside = needed
            .SelectMany(module => module.Imports)
            .Distinct(StringComparer.Ordinal)
            .Where(path => Read(path) is null)
            .ToList();
        for (var i = 0; i < outside.Count; i++)
        {
            AppendOwn($"import * as $outside{i} from '{PagePath.Between(entry, outside[i])}';");
        }

        AppendOwn(entry == _first ? "export const $modules = {};" : $"import {{ $modules }} from '{PagePath.Between(entry, _first)}';");
        for (var i = 0; i < outside.Count; i++)
        {
            AppendOwn($"{ModuleText.LookUp(outside[i])} ??= $outside{i};");
        }

        foreach (var module in needed)
        {
            AppendOwn($"{ModuleText.LookUp(module.Path)} ??= {(module.Waits ? "await (async " : "(")}() => {{");
            var body = Comments.LeftOut(module.In(entry).TrimEnd('\n'));
            text.Append(body).Append('\n');
            map.Add(
                PagePath.Between(entry, module.Path),
                Encoding.UTF8.GetString(_page.Find(module.Path)!.Identity),
                body.Count(letter => letter == '\n') + 1
            );
            AppendOwn($"return {{ {string.Join(", ", module.Exports)} }};");
            AppendOwn("})();");
        }

        var own = needed[^1];
        if (own.Exports.Count > 0)
        {
            AppendOwn($"export const {{ {string.Join(", ", own.Exports)} }} = {ModuleText.LookUp(own.Path)};");
        }

        var name = entry[(entry.LastIndexOf('/') + 1)..];
        text.Append($"//# sourceMappingURL={name}.map\n");
        _files[entry] = new(Prepared(entry, Encoding.UTF8.GetBytes(text.ToString())));
        _files[entry + ".map"] = new(() => Prepared(entry + ".map", map.ToJson(name)));

        void AppendOwn(string line)
        {
            text.Append(line).Append('\n');
            map.AddOwn(1);
        }
    }

    private static PreparedContent Prepared(string path, byte[] bytes)
    {
        var (type, compressible) = MediaTypes.Of(path)!.Value;
        return new PreparedContent(type, bytes, compressible);
    }
}
