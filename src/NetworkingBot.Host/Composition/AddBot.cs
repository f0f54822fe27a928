using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NetworkingBot.Web;
using NodaTime;

namespace NetworkingBot.Host.Composition;

/// <summary>The bot, put together.</summary>
internal static class BotRegistration
{
    public static IServiceCollection AddBot(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(_ => StoreChoice.Open(configuration))
        .AddSingleton<IClock>(SystemClock.Instance)
        .AddSingleton<IdSource>(() => Guid.CreateVersion7().ToString("N"))
        .AddSingleton<CoreServices>()
        .AddSingleton<ConversationCore>()
        .AddLocalPage(provider => Directory(provider.GetRequiredService<CoreServices>()));

    private static LocalDirectory Directory(CoreServices core) => new(
        async cancellation => [.. (await core.Organisations.AllAsync(cancellation)).Select(one => new LocalOrganisation(one.Id, one.Name))],
        async (org, cancellation) => [.. (await core.People.AllAsync(org, cancellation)).Select(Local)],
        async (org, id, cancellation) => await core.People.GetAsync(org, id, cancellation) is { } person ? Local(person) : null);

    private static LocalPerson Local(Person person) =>
        new(person.Org, person.Id, person.Name, ProfileCard.Detail(person), person.Membership == Membership.Joined, person.Lang);
}
