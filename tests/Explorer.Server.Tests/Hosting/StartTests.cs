using Explorer.Server.Tests.Page;

namespace Explorer.Server.Tests.Hosting;

/// <summary>What a start pays for. Times differ from machine to machine; this does not.</summary>
public sealed class StartTests
{
    private const int Most = 86; // two of them pack what the first page names, which may have begun by then

    /// <summary>Each assembly costs a start a millisecond or two, and what it brings into play much more.</summary>
    [Fact]
    public async Task Before_it_is_ready_the_server_loads_few_assemblies()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "What a process has loaded is read from /proc.");
        await using var server = await ServerProcess.StartAsync();

        var loaded = File.ReadLines($"/proc/{server.Id}/maps")
            .Select(line => Path.GetFileName(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1]))
            .Where(file => file.EndsWith(".dll", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.Contains("Explorer.Server.dll", loaded);
        Assert.True(loaded.Count <= Most, $"{loaded.Count} assemblies, not {Most}:\n{string.Join('\n', loaded)}");
    }
}
