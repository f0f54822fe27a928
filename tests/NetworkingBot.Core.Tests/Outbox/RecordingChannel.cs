using System.Collections.Concurrent;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Tests.Outbox;

/// <summary>A channel that keeps what it is given, and answers as it is told to.</summary>
internal sealed class RecordingChannel(string name) : IGroupChannel
{
    private readonly ConcurrentQueue<(string To, Message Message)> _sent = [];

    private int _taken;

    public string Name => name;

    /// <summary>Whether it can be asked if a message arrived.</summary>
    public bool Remembers { get; set; } = true;

    /// <summary>What everything is answered with; null: nothing is refused.</summary>
    public Delivery? Refusal { get; set; }

    public Func<Recipient, Delivery> Answers { get; set; } = _ => new Delivery.Sent();

    /// <summary>What arrived, in order; a group is its users joined by “+”.</summary>
    public IReadOnlyList<(string To, Message Message)> Sent => [.. _sent];

    /// <summary>What arrived since this was last asked for.</summary>
    public IEnumerable<(string To, Message Message)> TakeNew()
    {
        var from = _taken;
        _taken = _sent.Count;
        return _sent.Skip(from);
    }

    public IEnumerable<string> Texts => _sent.Select(sent => $"{sent.To}: {sent.Message.Text}");

    public Task<Delivery> SendAsync(Recipient to, Message message, CancellationToken cancellation) =>
        Task.FromResult(Take(to, to.Address.User, message));

    public Task<Delivery> OpenGroupAsync(IReadOnlyList<Recipient> people, Message message, CancellationToken cancellation) =>
        Task.FromResult(Take(people[0], string.Join('+', people.Select(one => one.Address.User)), message));

    private Delivery Take(Recipient to, string shown, Message message)
    {
        if (Refusal is not null)
        {
            return Refusal;
        }

        if (message.MaybeSentAt is not null && (!Remembers || _sent.Any(sent => sent.Message.Id == message.Id)))
        {
            return Remembers ? new Delivery.Sent() : new Delivery.UnknownOutcome();
        }

        var answer = Answers(to);
        if (answer is Delivery.Sent or Delivery.Failed { MaybeSent: true })
        {
            _sent.Enqueue((shown, message));
        }

        return answer;
    }
}
