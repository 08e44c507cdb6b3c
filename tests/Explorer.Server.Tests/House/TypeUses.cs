using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;

namespace Explorer.Server.Tests.House;

/// <summary>One type of ours that another one of ours needs, whether it says so in a signature, a body, an attribute or a generic argument.</summary>
/// <param name="User">The type that needs the other.</param>
/// <param name="UserFolder">The namespace of it, which follows the folders.</param>
/// <param name="Used">The type that is needed.</param>
/// <param name="UsedFolder">The namespace of that.</param>
internal sealed record TypeUse(string User, string UserFolder, string Used, string UsedFolder)
{
    /// <summary>In words.</summary>
    public override string ToString() => $"{UserFolder}.{User} uses {UsedFolder}.{Used}";
}

/// <summary>What the types of src use, read from the compiled assemblies: a <c>using</c> line says little about it.</summary>
internal static class TypeUses
{
    /// <summary>The projects of src, each before those that may use it.</summary>
    public static readonly IReadOnlyList<string> Projects =
    [
        "Explorer.Graph",
        "Explorer.Cypher",
        "Explorer.Connections",
        "Explorer.History",
        "Explorer.Content",
        "Explorer.Server",
        "Explorer.Loader",
    ];

    private static readonly Lazy<IReadOnlyList<TypeUse>> Read = new(ReadAll);

    /// <summary>Every use, also of what is not ours.</summary>
    public static IReadOnlyList<TypeUse> All => Read.Value;

    /// <summary>Whether a namespace is a folder or lies below it.</summary>
    public static bool LiesIn(string folder, string space) =>
        space.StartsWith(folder, StringComparison.Ordinal) && (space.Length == folder.Length || space[folder.Length] == '.');

    private static TypeUse[] ReadAll()
    {
        var loader = new ArchLoader();
        foreach (var project in Projects)
        {
            loader.LoadAssembly(System.Reflection.Assembly.Load(project));
        }
        return
        [
            .. loader
                .Build()
                .Types.Where(type => LiesIn("Explorer", type.Namespace.FullName))
                // A type parameter is no type of ours, though the reader gives it the namespace of whoever names one alike.
                .SelectMany(type => type.Dependencies.Where(use => use.Target is not GenericParameter), Of)
                .Distinct(),
        ];
    }

    private static TypeUse Of(IType type, ITypeDependency use) =>
        new(type.Name, type.Namespace.FullName, use.Target.Name, use.Target.Namespace.FullName);
}
