using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;
using NetworkingBot.Core.Directory.Provisioning;

namespace NetworkingBot.Provisioning;

/// <summary><c>/Users</c>.</summary>
internal sealed class UsersEndpoint(CoreServices core, ProvisioningSettings settings)
{
    private const int MaxTries = 5;

    private readonly Patch _patch = new(ScimSchemas.User);

    public Task<ScimAnswer> ListAsync(HttpContext http, CancellationToken cancellation)
    {
        var query = ListQuery.Read(http.Request, ScimSchemas.User);
        var root = ResourceMeta.RootOf(http.Request, settings);
        return query.PageAsync(CandidatesAsync(query, Access.OrgOf(http), cancellation),
            user => Task.FromResult(UserResource.Full(user, root)));
    }

    public async Task<IResult> GetAsync(HttpContext http, string id, CancellationToken cancellation)
    {
        var user = await FindAsync(http, id, cancellation);
        return ScimRequest.IsKnown(http.Request, UserResource.Version(user))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Shown(http, user);
    }

    public async Task<ScimAnswer> AddAsync(HttpContext http, CancellationToken cancellation)
    {
        var body = await ScimRequest.BodyAsync(http.Request, cancellation);
        var now = core.Clock.GetCurrentInstant();
        var user = UserResource.Read(ScimValue.Resource(body, ScimSchemas.User), now);
        return await core.ProvisionedPeople.AddAsync(ChangeOf(http, user, null), now, cancellation) switch
        {
            ProvisionedOutcome.Done(var added) => Shown(http, added, isNew: true),
            ProvisionedOutcome.Taken(var attribute) => throw ScimException.Taken(attribute),
            _ => throw ScimException.Taken("userName"),
        };
    }

    public async Task<ScimAnswer> ReplaceAsync(HttpContext http, string id, CancellationToken cancellation)
    {
        var body = await ScimRequest.BodyAsync(http.Request, cancellation);
        return await ChangeAsync(http, id, _ => ScimValue.Resource(body, ScimSchemas.User), cancellation);
    }

    public async Task<ScimAnswer> PatchAsync(HttpContext http, string id, CancellationToken cancellation)
    {
        var steps = PatchStep.Read(await ScimRequest.BodyAsync(http.Request, cancellation));
        return await ChangeAsync(http, id, attributes => _patch.Apply(attributes, steps), cancellation);
    }

    public async Task<ScimAnswer> RemoveAsync(HttpContext http, string id, CancellationToken cancellation)
    {
        for (var tries = 0; tries < MaxTries; tries++)
        {
            var user = await FindAsync(http, id, cancellation);
            ScimRequest.DemandMatch(http.Request, UserResource.Version(user));
            if (await core.ProvisionedPeople.RemoveAsync(Access.OrgOf(http), user, core.Clock.GetCurrentInstant(), cancellation))
            {
                return ScimAnswer.Nothing;
            }
        }

        throw ScimException.Changed();
    }

    private async Task<ScimAnswer> ChangeAsync(HttpContext http, string id, Func<JsonObject, JsonObject> change,
        CancellationToken cancellation)
    {
        for (var tries = 0; tries < MaxTries; tries++)
        {
            var before = await FindAsync(http, id, cancellation);
            ScimRequest.DemandMatch(http.Request, UserResource.Version(before));
            var now = core.Clock.GetCurrentInstant();
            var attributes = UserResource.Attributes(before);
            var after = UserResource.Read(change(attributes), now) with { Id = before.Id, CreatedAt = before.CreatedAt };
            after = after.Json == before.Json ? after with { ChangedAt = before.ChangedAt } : after;
            switch (await core.ProvisionedPeople.ChangeAsync(before, ChangeOf(http, after, UserResource.Attributes(before)), now,
                cancellation))
            {
                case ProvisionedOutcome.Done(var changed):
                    return Shown(http, changed);
                case ProvisionedOutcome.Taken(var attribute):
                    throw ScimException.Taken(attribute);
                default:
                    continue;
            }
        }

        throw ScimException.Changed();
    }

    /// <summary>Those who can fit: one or none where the filter names them by what they are found by.</summary>
    private IAsyncEnumerable<ProvisionedUser> CandidatesAsync(ListQuery query, OrgId org, CancellationToken cancellation) =>
        query.Wanted("userName") is { } name ? OneAsync(core.ProvisionedUsers.FindByNameAsync(org, name, cancellation))
        : query.Wanted(ScimResourceType.Id) is { } id ? OneAsync(core.ProvisionedUsers.GetAsync(org, id, cancellation))
        : query.Wanted("externalId") is { } external ? core.ProvisionedUsers.FindByExternalIdAsync(org, external, cancellation)
        : core.ProvisionedUsers.AllAsync(org, cancellation);

    private static async IAsyncEnumerable<ProvisionedUser> OneAsync(Task<ProvisionedUser?> finding)
    {
        if (await finding is { } user)
        {
            yield return user;
        }
    }

    private async Task<ProvisionedUser> FindAsync(HttpContext http, string id, CancellationToken cancellation) =>
        await core.ProvisionedUsers.GetAsync(Access.OrgOf(http), id, cancellation)
            ?? throw ScimException.NotFound(id.Length > 64 ? id[..64] : id);

    private ProvisionedChange ChangeOf(HttpContext http, ProvisionedUser user, JsonObject? before) =>
        UserResource.Change(Access.OrgOf(http), user, before, settings.Tenants.GetValueOrDefault(Access.OrgOf(http)));

    private ScimAnswer Shown(HttpContext http, ProvisionedUser user, bool isNew = false) =>
        ScimAnswer.Resource(UserResource.Full(user, ResourceMeta.RootOf(http.Request, settings)),
            Projection.Read(http.Request, ScimSchemas.User), isNew);
}
