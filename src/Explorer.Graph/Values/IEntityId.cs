namespace Explorer.Graph.Values;

/// <summary>An id of nodes or of relationships, for what is alike for both; resolved when it is compiled, so that it costs nothing.</summary>
/// <typeparam name="TSelf">The id.</typeparam>
public interface IEntityId<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    /// <summary>The id of a number.</summary>
    static abstract TSelf Of(int number);
}
