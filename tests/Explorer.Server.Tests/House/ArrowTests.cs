using System.Reflection;

namespace Explorer.Server.Tests.House;

/// <summary>What may use what in src: CONTRIBUTING draws these arrows, and nothing points against them.</summary>
public sealed class ArrowTests
{
    /// <summary>The projects, each with those that it may use.</summary>
    public static TheoryData<string, string> Projects =>
        new()
        {
            { "Explorer.Graph", "" },
            { "Explorer.Cypher", "Explorer.Graph" },
            { "Explorer.Connections", "Explorer.Cypher Explorer.Graph" },
            { "Explorer.History", "" },
            { "Explorer.Content", "Explorer.Connections Explorer.Graph Explorer.History" },
            { "Explorer.Server", "Explorer.Connections Explorer.Content Explorer.Graph Explorer.History" },
            { "Explorer.Loader", "Explorer.Connections Explorer.Content Explorer.Graph Explorer.Server" },
        };

    /// <summary>The folders of the engine, each with those that it may use; its own types at the top may use all.</summary>
    public static TheoryData<string, string> Stages =>
        new()
        {
            { "Errors", "" },
            { "RegularExpressions", "Errors" },
            { "Expressions", "Errors RegularExpressions" },
            { "Functions", "Errors Expressions" },
            { "Syntax", "Errors" },
            { "Guarding", "Errors Syntax" },
            { "Semantics", "Errors Functions Syntax" },
            { "Mistakes", "Errors Semantics Syntax" },
            { "Searching", "Errors Expressions" },
            { "Procedures", "Errors Expressions Functions Searching Semantics Syntax" },
            { "Planning", "Errors Semantics Syntax" },
            { "Execution", "Errors Expressions Functions Planning Procedures Searching Semantics Syntax" },
        };

    /// <summary>The top folders of src.</summary>
    public static TheoryData<string> Folders => [.. TypeUses.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_along_the_arrows(string project, string allowed) =>
        None(Against(project, "Explorer", allowed.Split(' ')));

    [Fact]
    public void Every_project_of_src_has_its_arrows() =>
        Assert.Equal(
            Directory
                .EnumerateDirectories(Path.Combine(HouseTests.Root.FullName, "src"), "Explorer.*")
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
            TypeUses.Projects.Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_of_the_engine_uses_only_those_before_it(string stage, string allowed) =>
        Assert.Empty(
            Against($"Explorer.Cypher.{stage}", "Explorer.Cypher", [.. allowed.Split(' ').Select(name => $"Explorer.Cypher.{name}")])
        );

    [Fact]
    public void Every_folder_of_the_engine_has_its_arrows() =>
        Assert.Equal(
            Directory
                .EnumerateDirectories(Path.Combine(HouseTests.Root.FullName, "src", "Explorer.Cypher"))
                .Select(folder => Path.GetFileName(folder))
                .Where(name => name is not ("bin" or "obj"))
                .Order(StringComparer.Ordinal),
            Stages.Select(stage => stage.Data.Item1).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void History_knows_nothing_of_HTTP() =>
        Assert.DoesNotContain(
            Assembly.Load("Explorer.History").GetReferencedAssemblies(),
            known =>
                known.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || known.Name.StartsWith("System.Net", StringComparison.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_folders_of_a_project_form_no_circle(string project) => None(FolderCircles.Of(project, TypeUses.All));

    [Fact]
    public void A_circle_is_told_with_the_types_that_make_it()
    {
        TypeUse[] uses =
        [
            new("Baker", "Town.Bread", "Miller", "Town.Flour"),
            new("Miller", "Town.Flour.Mill", "Farmer", "Town.Corn"),
            new("Farmer", "Town.Corn", "Baker", "Town.Bread"),
            new("Mayor", "Town", "Baker", "Town.Bread"),
        ];

        Assert.Equal(
            [
                string.Join(
                    Environment.NewLine,
                    "Town.Bread.Baker uses Town.Flour.Miller",
                    "Town.Flour.Mill.Miller uses Town.Corn.Farmer",
                    "Town.Corn.Farmer uses Town.Bread.Baker"
                ),
            ],
            FolderCircles.Of("Town", uses)
        );
        Assert.Empty(FolderCircles.Of("Town", uses[..2]));
    }

    /// <summary>Nothing was found; otherwise all of it is told, which Assert.Empty would cut short.</summary>
    private static void None(IEnumerable<string> found)
    {
        var all = string.Join(Environment.NewLine + Environment.NewLine, found);
        if (all.Length > 0)
        {
            Assert.Fail(all);
        }
    }

    private static IEnumerable<string> Against(string folder, string house, IReadOnlyList<string> allowed) =>
        TypeUses
            .All.Where(use => TypeUses.LiesIn(folder, use.UserFolder) && TypeUses.LiesIn(house, use.UsedFolder))
            .Where(use => !TypeUses.LiesIn(folder, use.UsedFolder) && !allowed.Any(one => TypeUses.LiesIn(one, use.UsedFolder)))
            .Select(use => use.ToString());
}
