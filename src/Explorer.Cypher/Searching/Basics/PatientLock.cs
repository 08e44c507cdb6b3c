using Explorer.Cypher.Expressions;

namespace Explorer.Cypher.Searching.Basics;

/// <summary>Waits for a lock so that the statement that waits can be stopped.</summary>
internal static class PatientLock
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>Enters a lock; leave it by disposing what is returned.</summary>
    public static Lock.Scope Enter(Lock door, IWorkGate gate)
    {
        while (!door.TryEnter(Look))
        {
            gate.Look();
        }
        try
        {
            return door.EnterScope();
        }
        finally
        {
            door.Exit(); // the scope holds it a second time
        }
    }
}
