using System.Net;
using Explorer.Server.Page;

namespace Explorer.Server.Class;

/// <summary>The one class of a server, if somebody leads one. Nothing of it is written down, and with its end all of it is forgotten.</summary>
internal sealed class Classroom(TimeProvider time)
{
    /// <summary>How long a class waits for whoever led it to come back.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private readonly Lock _lock = new();
    private RunningClass? _class;
    private long _revision;
    private DateTimeOffset? _forsaken;

    /// <summary>Whether somebody has opened a class.</summary>
    public bool IsOpen
    {
        get
        {
            lock (_lock)
            {
                return _class is not null;
            }
        }
    }

    /// <summary>Opens the class, or finds the one that is open.</summary>
    /// <param name="leader">The connection of who may lead it.</param>
    /// <param name="id">The class that is looked for; null for any, and for a new one.</param>
    public (LeaderReply Reply, PupilView? Opened) Open(string leader, string? id)
    {
        lock (_lock)
        {
            if (id is not null && _class?.Id != id)
            {
                return (new LeaderReply(Refused: SpokenWords.ClassIsOver), null);
            }
            var isNew = _class is null;
            _class ??= new RunningClass();
            _class.Leaders.Add(leader);
            _forsaken = null;
            _revision++;
            return (new LeaderReply(Leader()), isNew ? Pupil() : null);
        }
    }

    /// <summary>Notes that a leader's page is gone.</summary>
    /// <returns>Whether nobody leads the class now.</returns>
    public bool Leave(string leader)
    {
        lock (_lock)
        {
            if (_class is null || !_class.Leaders.Remove(leader) || _class.Leaders.Count > 0)
            {
                return false;
            }
            _forsaken = time.GetUtcNow();
            return true;
        }
    }

    /// <summary>Does what a leader asks for.</summary>
    /// <param name="leader">The connection that asks.</param>
    /// <param name="change">The change; says what is wrong, or null.</param>
    public (LeaderReply Reply, PupilView? Changed) Lead(string leader, Func<RunningClass, string?> change)
    {
        lock (_lock)
        {
            if (_class is null)
            {
                return (new LeaderReply(Refused: SpokenWords.NoClass), null);
            }
            if (!_class.Leaders.Contains(leader))
            {
                return (new LeaderReply(Refused: SpokenWords.NotLeader), null);
            }
            if (change(_class) is { } wrong)
            {
                return (new LeaderReply(Leader(), Refused: wrong), null);
            }
            _revision++;
            return (new LeaderReply(Leader()), Pupil());
        }
    }

    /// <summary>Ends the class and forgets all of it.</summary>
    /// <returns>Why it is not ended, and what the class is shown if it is.</returns>
    public (string? Refused, PupilView? Ended) End(string leader)
    {
        lock (_lock)
        {
            return _class is null ? (SpokenWords.NoClass, null)
                : !_class.Leaders.Contains(leader) ? (SpokenWords.NotLeader, null)
                : (null, Forget());
        }
    }

    /// <summary>Ends the class if nobody has led it for as long as it waits.</summary>
    /// <returns>What the class is shown if it is ended.</returns>
    public PupilView? EndIfForsaken()
    {
        lock (_lock)
        {
            return _class is not null && _forsaken is { } since && time.GetUtcNow() - since >= Patience ? Forget() : null;
        }
    }

    /// <summary>Lets a device in.</summary>
    /// <param name="connection">By which it speaks.</param>
    /// <param name="address">From where.</param>
    /// <param name="token">The number that it was given, if it was here before.</param>
    public (PupilReply Reply, LeaderView? Changed) Join(string connection, IPAddress address, string? token)
    {
        lock (_lock)
        {
            if (_class is null)
            {
                return (new PupilReply(Pupil()), null);
            }
            var isHere = _class.TokenOf(connection) is not null;
            var (own, refused) = _class.Sit(connection, address, token);
            if (own is null)
            {
                return (new PupilReply(Pupil(), Refused: refused), null);
            }
            if (!isHere)
            {
                _revision++;
            }
            return (new PupilReply(Pupil(), own, _class.Ballot?.ChosenBy(own)), isHere ? null : Leader());
        }
    }

    /// <summary>Takes a vote.</summary>
    /// <param name="connection">The connection of a device.</param>
    /// <param name="number">The number of the vote that it saw.</param>
    /// <param name="option">What it chose.</param>
    public (PupilReply Reply, LeaderView? Changed) Vote(string connection, int number, string? option)
    {
        lock (_lock)
        {
            if (_class is null)
            {
                return (new PupilReply(Pupil(), Refused: SpokenWords.NoClass), null);
            }
            if (_class.TokenOf(connection) is not { } token)
            {
                return (new PupilReply(Pupil(), Refused: SpokenWords.JoinFirst), null);
            }
            var ballot = _class.Ballot?.Number == number ? _class.Ballot : null;
            var refused = ballot is null ? SpokenWords.NotAsked : ballot.Cast(token, option ?? "");
            if (refused is null)
            {
                _revision++;
            }
            return (new PupilReply(Pupil(), token, _class.Ballot?.ChosenBy(token), refused), refused is null ? Leader() : null);
        }
    }

    /// <summary>What is shown to who only watches.</summary>
    public PupilView Watch()
    {
        lock (_lock)
        {
            return Pupil();
        }
    }

    /// <summary>Notes that a device is away.</summary>
    public void Rise(string connection)
    {
        lock (_lock)
        {
            _class?.Rise(connection, time.GetUtcNow());
        }
    }

    private PupilView Forget()
    {
        _class = null;
        _forsaken = null;
        _revision++;
        return Pupil();
    }

    private LeaderView Leader()
    {
        var ballot = _class!.Ballot;
        return new LeaderView(
            _revision,
            _class.Id,
            _class.Joined(time.GetUtcNow()),
            ballot?.Phase ?? PupilView.Waiting,
            ballot?.Question,
            ballot?.Voted ?? 0,
            ballot?.Tally() ?? new Dictionary<string, int>(StringComparer.Ordinal),
            _class.Scene
        );
    }

    private PupilView Pupil() =>
        _class switch
        {
            null => new PupilView(_revision, PupilView.None),
            { Ballot: null } => new PupilView(_revision, PupilView.Waiting, Scene: _class.Scene),
            { Ballot: { Phase: Ballot.Revealed } ballot } => new PupilView(
                _revision,
                ballot.Phase,
                ballot.Number,
                ballot.Question,
                ballot.Voted,
                ballot.Tally(),
                _class.Scene
            ),
            { Ballot: { } ballot } => new PupilView(
                _revision,
                ballot.Phase,
                ballot.Number,
                ballot.Question.WithoutAnswer(),
                Scene: _class.Scene
            ),
        };
}
