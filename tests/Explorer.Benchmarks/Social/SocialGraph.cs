using System.Globalization;
using Explorer.Cypher;
using Explorer.Cypher.Planning.Rewrites;
using Explorer.Graph.Store;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Benchmarks.Social;

/// <summary>
/// A generated social network in the shape of LDBC's SNB: people in places who know each other since a day, forums with members, posts in them, comments that reply to posts and to each other,
/// likes, and tags on all of it. Seeded, so that every run has the same; few have much and many have little, as in life.
/// </summary>
internal sealed class SocialGraph : IDisposable
{
    /// <summary>The number of people; the other sizes follow from it.</summary>
    public const int People = 2_000;

    private const int Places = 120;
    private const int Tags = 400;
    private const int Forums = People / 10;
    private const int Posts = People * 10;
    private const int Comments = People * 30;
    private const int Likes = People * 60;
    private const int Friendships = People * 20;

    private static readonly string[] Schema =
    [
        "CREATE CONSTRAINT person_id FOR (n:Person) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT post_id FOR (n:Post) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT comment_id FOR (n:Comment) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT forum_id FOR (n:Forum) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT tag_name FOR (n:Tag) REQUIRE n.name IS UNIQUE",
        "CREATE INDEX post_created FOR (n:Post) ON (n.created)",
    ];

    private readonly PropertyGraph _graph = new();
    private readonly Random _dice = new(1917);

    public SocialGraph()
    {
        var plain = Environment.GetEnvironmentVariable("EXPLORER_BENCH_PLANS") == "plain";
        var options = new CypherEngineOptions { Plans = plain ? PlanChoice.Plain : PlanChoice.Cheapest };
        Engine = new CypherEngine(
            _graph,
            Environment.GetEnvironmentVariable("EXPLORER_BENCH_HELPERS") is { Length: > 0 } given
                ? options with
                {
                    HelpingThreads = int.Parse(given, CultureInfo.InvariantCulture),
                }
                : options
        );
        using (var transaction = _graph.BeginWrite())
        {
            Fill(transaction);
            transaction.Commit();
        }

        foreach (var statement in Schema)
        {
            using var transaction = _graph.BeginWrite();
            Engine.Execute(statement, parameters: null, transaction).Read();
            transaction.Commit();
        }
    }

    public CypherEngine Engine { get; }

    /// <summary>What there is, in a line.</summary>
    public string Size =>
        FormattableString.Invariant($"{_graph.Snapshot().NodeCount:#,0} nodes, {_graph.Snapshot().RelationshipCount:#,0} relationships");

    /// <summary>From the text and its parameters to all rows as values; what is written is not kept.</summary>
    public List<Value[]> Run(SocialQuery query)
    {
        using var transaction = query.Writes ? _graph.BeginWrite() : _graph.BeginRead();
        return [.. Engine.Execute(query.Text, query.Parameters, transaction).Rows()];
    }

    public void Dispose() => _graph.Dispose();

    private void Fill(GraphTransaction transaction)
    {
        var places = Nodes(transaction, Places, "Place", i => [("name", $"Place {i}"), ("kind", i < 20 ? "country" : "city")]);
        var tags = Nodes(transaction, Tags, "Tag", i => [("name", $"tag-{i}")]);
        var people = Nodes(
            transaction,
            People,
            "Person",
            i =>
                [
                    ("id", i),
                    ("name", $"Person {i}"),
                    ("gender", i % 2 == 0 ? "female" : "male"),
                    ("birthday", Value.Date(Day(1950, 15_000))),
                    ("created", Moment(2010, 700)),
                ]
        );
        var forums = Nodes(transaction, Forums, "Forum", i => [("id", i), ("title", $"Forum {i}"), ("created", Moment(2010, 700))]);
        var posts = Nodes(
            transaction,
            Posts,
            "Post",
            i =>
                [
                    ("id", i),
                    ("created", Moment(2011, 1000)),
                    ("length", _dice.Next(10, 2000)),
                    ("language", Language()),
                    ("score", _dice.NextDouble()),
                ]
        );
        var comments = Nodes(
            transaction,
            Comments,
            "Comment",
            i => [("id", i), ("created", Moment(2011, 1000)), ("length", _dice.Next(1, 400)), ("score", _dice.NextDouble())]
        );

        Each(people, person => Tie(transaction, "IS_LOCATED_IN", person, places[20 + Few(Places - 20)]));
        Each(places[20..], city => Tie(transaction, "IS_PART_OF", city, places[_dice.Next(20)]));
        for (var i = 0; i < Friendships; i++)
        {
            Tie(transaction, "KNOWS", people[Few(People)], people[_dice.Next(People)], ("since", Value.Date(Day(2010, 1300))));
        }

        Each(people, person => Times(5, () => Tie(transaction, "HAS_INTEREST", person, tags[Few(Tags)])));
        Each(forums, forum => Tie(transaction, "HAS_MODERATOR", forum, people[_dice.Next(People)]));
        Each(forums, forum => Times(60, () => Tie(transaction, "HAS_MEMBER", forum, people[Few(People)], ("joined", Moment(2010, 1300)))));
        foreach (var post in posts)
        {
            Tie(transaction, "CONTAINER_OF", forums[Few(Forums)], post);
            Tie(transaction, "HAS_CREATOR", post, people[Few(People)]);
            Times(2, () => Tie(transaction, "HAS_TAG", post, tags[Few(Tags)]));
        }

        for (var i = 0; i < comments.Length; i++)
        {
            Tie(transaction, "HAS_CREATOR", comments[i], people[Few(People)]);
            Tie(transaction, "REPLY_OF", comments[i], i < 1000 || _dice.Next(2) == 0 ? posts[Few(Posts)] : comments[_dice.Next(i)]);
            Tie(transaction, "HAS_TAG", comments[i], tags[Few(Tags)]);
        }

        for (var i = 0; i < Likes; i++)
        {
            var liked = _dice.Next(2) == 0 ? posts[Few(Posts)] : comments[Few(Comments)];
            Tie(transaction, "LIKES", people[_dice.Next(People)], liked, ("at", Moment(2011, 1000)));
        }
    }

    private static NodeId[] Nodes(GraphTransaction transaction, int count, string label, Func<int, (string Key, Value Value)[]> properties)
    {
        var nodes = new NodeId[count];
        for (var i = 0; i < count; i++)
        {
            nodes[i] = transaction.CreateNode([label], Properties(properties(i)));
        }

        return nodes;
    }

    private static void Tie(
        GraphTransaction transaction,
        string type,
        NodeId start,
        NodeId end,
        params (string Key, Value Value)[] properties
    ) => transaction.CreateRelationship(type, start, end, Properties(properties));

    private static KeyValuePair<string, Value>[] Properties((string Key, Value Value)[] properties) =>
        Array.ConvertAll(properties, one => KeyValuePair.Create(one.Key, one.Value));

    private static void Each(NodeId[] nodes, Action<NodeId> make) => Array.ForEach(nodes, make);

    private static void Times(int count, Action make)
    {
        for (var i = 0; i < count; i++)
        {
            make();
        }
    }

    // The first come up far more often than the last.
    private int Few(int count) => (int)(count * Math.Pow(_dice.NextDouble(), 2.5));

    private string Language() =>
        _dice.Next(3) switch
        {
            0 => "en",
            1 => "de",
            _ => "ru",
        };

    private CypherDate Day(int year, int within) => CypherDate.Of(year, 1, 1).PlusDays(_dice.Next(within));

    private Value Moment(int year, int within)
    {
        var time = new CypherLocalTime(_dice.NextInt64(86_400_000) * 1_000_000);
        return Value.DateTime(new CypherDateTime(new CypherLocalDateTime(Day(year, within), time), 0));
    }
}
