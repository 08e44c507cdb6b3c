using System.Net;
using System.Security.Cryptography;
using Explorer.Server.Page;

namespace Explorer.Server.Class;

/// <summary>A class from its opening to its end. It holds random numbers and votes, and how many devices have come from each address; it lives in memory alone.</summary>
internal sealed class RunningClass
{
    /// <summary>How many devices may join.</summary>
    public const int MostDevices = 200;

    /// <summary>How many of them from one address: a whole class may sit behind one router.</summary>
    public const int MostOfOneAddress = 50;

    private const int MostBallots = 100;
    private const int TokenBytes = 16;

    private static readonly TimeSpan Asleep = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, Seat> _seats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<IPAddress, int> _addresses = [];
    private readonly List<Ballot> _ballots = [];
    private int _asked;

    /// <summary>Which class it is.</summary>
    public string Id { get; } = NewToken();

    /// <summary>The connections of those who lead it.</summary>
    public HashSet<string> Leaders { get; } = new(StringComparer.Ordinal);

    /// <summary>What is asked; null for nothing.</summary>
    public Ballot? Ballot { get; private set; }

    /// <summary>What is on the screen.</summary>
    public ClassScene? Scene { get; set; }

    /// <summary>How many devices are here. One that sleeps is here for ten minutes more.</summary>
    public int Joined(DateTimeOffset now) => _seats.Values.Count(seat => seat.Connections > 0 || now - seat.Left < Asleep);

    /// <summary>Gives a device its seat: the one that it had, or a new one.</summary>
    /// <param name="connection">By which it speaks.</param>
    /// <param name="address">From where; not kept with the seat.</param>
    /// <param name="token">The number that it was given; null, or a number of another class, for a new device.</param>
    /// <returns>Its number, or why there is no seat.</returns>
    public (string? Token, string? Refused) Sit(string connection, IPAddress address, string? token)
    {
        if (_tokens.TryGetValue(connection, out var known))
        {
            return (known, null); // asks once more
        }
        if (token is null || !_seats.TryGetValue(token, out var seat))
        {
            var ofAddress = _addresses.GetValueOrDefault(address);
            if (_seats.Count >= MostDevices)
            {
                return (null, SpokenWords.ClassIsFull);
            }
            if (ofAddress >= MostOfOneAddress)
            {
                return (null, SpokenWords.AddressIsFull);
            }
            _addresses[address] = ofAddress + 1;
            token = NewToken();
            seat = _seats[token] = new Seat();
        }
        seat.Connections++;
        _tokens[connection] = token;
        return (token, null);
    }

    /// <summary>Notes that a device is away; its seat stays.</summary>
    /// <returns>Whether it had one.</returns>
    public bool Rise(string connection, DateTimeOffset now)
    {
        if (!_tokens.Remove(connection, out var token))
        {
            return false;
        }
        var seat = _seats[token];
        seat.Connections--;
        seat.Left = now;
        return true;
    }

    /// <summary>The number of the device that speaks by a connection; null if it has not joined.</summary>
    public string? TokenOf(string connection) => _tokens.GetValueOrDefault(connection);

    /// <summary>Asks. A question that was asked before finds its votes as they stood.</summary>
    public void Ask(ClassQuestion question)
    {
        Ballot = _ballots.Find(asked => asked.Question.IsSame(question));
        if (Ballot is null)
        {
            // Of another question by that name nothing is left.
            _ballots.RemoveAll(asked => asked.Question.Id == question.Id);
            if (_ballots.Count == MostBallots)
            {
                _ballots.RemoveAt(0);
            }
            _ballots.Add(Ballot = new Ballot(++_asked, question));
        }
        Ballot.Question = question;
    }

    /// <summary>Takes the question away, and forgets its votes.</summary>
    public void Clear()
    {
        if (Ballot is not null)
        {
            _ballots.Remove(Ballot);
            Ballot = null;
        }
    }

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

    private sealed class Seat
    {
        public int Connections { get; set; }

        public DateTimeOffset Left { get; set; }
    }
}
