using Explorer.Connections;
using Explorer.Graph.Values;

namespace Explorer.Content.Loading.Versioning;

/// <summary>
/// A query that names a data set in <c>$dataset</c>. Users know its id; its nodes carry the key of the version that counts, so the one is put in the other's
/// place, and looked at again when all records have been read.
/// </summary>
public sealed class VersionedQuery
{
    private const string Parameter = "dataset";

    private readonly Versions? _versions;
    private readonly CurrentVersion? _before;

    private VersionedQuery(Versions? versions, CurrentVersion? before) => (_versions, _before) = (versions, before);

    /// <summary>Puts the key into the parameters, if they name a data set that the graph has.</summary>
    /// <param name="cypher">Finds the folder with <c>versions</c>; not asked where no data set is named.</param>
    /// <param name="graph">The graph that will be asked.</param>
    /// <param name="parameters">Those of the query; <c>dataset</c> is changed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="GraphException">The graph failed.</exception>
    public static async Task<VersionedQuery> OfAsync(
        Func<CypherFolder> cypher,
        IGraphConnection graph,
        Dictionary<string, Value> parameters,
        CancellationToken cancellationToken
    )
    {
        if (!parameters.TryGetValue(Parameter, out var id) || id.Kind != ValueKind.String)
        {
            return new VersionedQuery(versions: null, before: null);
        }
        var versions = new Versions(cypher(), id.AsString(), graph.Alone(AccessMode.Read));
        var before = await versions.CurrentAsync(cancellationToken);
        if (before is not null)
        {
            parameters[Parameter] = before.Key;
        }
        return new VersionedQuery(versions, before);
    }

    /// <summary>Makes sure that what was read is of one version.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="LoadException">A load has put another version in its place meanwhile.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        if (_before is not null && await _versions!.CurrentAsync(cancellationToken) != _before)
        {
            throw new LoadException(
                "The data set was loaded anew while the query ran, so its records may be of two versions. Run it again."
            );
        }
    }
}
