using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One activity that came in, and the way to answer it.</summary>
public interface ITurnContext
{
    BotAdapter Adapter { get; }

    TurnContextStateCollection TurnState { get; }

    Activity Activity { get; }

    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);
}

/// <summary>A turn whose activity is of one kind.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    new T Activity { get; }
}

/// <summary>What belongs to a turn, by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>
{
    public T Get<T>()
        where T : class => TryGetValue(typeof(T).FullName, out var value) ? (T)value : null;

    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);
}

public class TurnContext(BotAdapter adapter, Activity activity) : ITurnContext
{
    public BotAdapter Adapter { get; } = adapter;

    public TurnContextStateCollection TurnState { get; } = [];

    public Activity Activity { get; } = activity;

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        var addressed = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        return (await Adapter.SendActivitiesAsync(this, [addressed], cancellationToken))[0];
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default) =>
        Adapter.UpdateActivityAsync(this, ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference()), cancellationToken);
}

/// <summary>A turn seen as one of a kind.</summary>
internal sealed class TurnContext<T>(ITurnContext turn) : ITurnContext<T>
    where T : class, IActivity
{
    public BotAdapter Adapter => turn.Adapter;

    public TurnContextStateCollection TurnState => turn.TurnState;

    public T Activity => turn.Activity as T;

    Activity ITurnContext.Activity => turn.Activity;

    public Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default) => turn.SendActivityAsync(activity, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default) => turn.UpdateActivityAsync(activity, cancellationToken);
}
