namespace Explorer.Cypher.Expressions;

/// <summary>What operators and functions ask while they work long or make something large, so that the statement can be stopped then too.</summary>
public interface IWorkGate
{
    /// <summary>To be called for each step of a loop; throws when the statement is to stop.</summary>
    void Pass();

    /// <summary>To be called after a step that may have taken long; throws when the statement is to stop.</summary>
    void Look();

    /// <summary>To be called before a large value is made; throws when the statement may not hold so much more.</summary>
    /// <param name="weight">See <see cref="Graph.Values.Value.Weight"/>.</param>
    void Reserve(long weight);
}
