namespace Explorer.Benchmarks.Social;

/// <summary>A label with its properties and their types as the peers name them; the first is the key.</summary>
internal sealed record NodeTable(string Label, IReadOnlyList<string[]> Columns);

/// <summary>A type of relationships, the pairs of labels that it connects, and its properties.</summary>
internal sealed record RelationshipTable(string Type, IReadOnlyList<string[]> Ends, IReadOnlyList<string[]> Columns);

/// <summary>The schema of <see cref="SocialGraph"/>, which peers that keep tables have to be told.</summary>
internal static class SocialTables
{
    private static readonly string[] Created = ["created", "TIMESTAMP"];

    public static IReadOnlyList<NodeTable> Nodes { get; } =
    [
        new(
            "Place",
            [
                ["name", "STRING"],
                ["kind", "STRING"],
            ]
        ),
        new(
            "Tag",
            [
                ["name", "STRING"],
            ]
        ),
        new(
            "Person",
            [
                ["id", "INT64"],
                ["name", "STRING"],
                ["gender", "STRING"],
                ["birthday", "DATE"],
                Created,
                ["seen", "TIMESTAMP"],
            ]
        ),
        new(
            "Forum",
            [
                ["id", "INT64"],
                ["title", "STRING"],
                Created,
            ]
        ),
        new(
            "Post",
            [
                ["id", "INT64"],
                Created,
                ["length", "INT64"],
                ["language", "STRING"],
                ["score", "DOUBLE"],
            ]
        ),
        new(
            "Comment",
            [
                ["id", "INT64"],
                Created,
                ["length", "INT64"],
                ["score", "DOUBLE"],
            ]
        ),
    ];

    public static IReadOnlyList<RelationshipTable> Relationships { get; } =
    [
        new(
            "IS_LOCATED_IN",
            [
                ["Person", "Place"],
            ],
            []
        ),
        new(
            "IS_PART_OF",
            [
                ["Place", "Place"],
            ],
            []
        ),
        new(
            "KNOWS",
            [
                ["Person", "Person"],
            ],
            [
                ["since", "DATE"],
            ]
        ),
        new(
            "HAS_INTEREST",
            [
                ["Person", "Tag"],
            ],
            []
        ),
        new(
            "HAS_MODERATOR",
            [
                ["Forum", "Person"],
            ],
            []
        ),
        new(
            "HAS_MEMBER",
            [
                ["Forum", "Person"],
            ],
            [
                ["joined", "TIMESTAMP"],
            ]
        ),
        new(
            "CONTAINER_OF",
            [
                ["Forum", "Post"],
            ],
            []
        ),
        new(
            "HAS_CREATOR",
            [
                ["Post", "Person"],
                ["Comment", "Person"],
            ],
            []
        ),
        new(
            "HAS_TAG",
            [
                ["Post", "Tag"],
                ["Comment", "Tag"],
            ],
            []
        ),
        new(
            "REPLY_OF",
            [
                ["Comment", "Post"],
                ["Comment", "Comment"],
            ],
            []
        ),
        new(
            "LIKES",
            [
                ["Person", "Post"],
                ["Person", "Comment"],
            ],
            [
                ["at", "TIMESTAMP"],
            ]
        ),
    ];

    /// <summary>The name of the property that is a label's key.</summary>
    public static string KeyOf(string label) => Nodes.First(table => table.Label == label).Columns[0][0];
}
