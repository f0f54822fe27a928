using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;
using NetworkingBot.Core.Directory.Provisioning;

namespace NetworkingBot.Provisioning;

/// <summary><c>/Groups</c>: kept and given back; nobody is shown or left out by them.</summary>
internal sealed class GroupsEndpoint(CoreServices core, ProvisioningSettings settings)
{
    private const int MaxTries = 5;

    public Task<ScimAnswer> ListAsync(HttpContext http, CancellationToken cancellation)
    {
        var query = ListQuery.Read(http.Request, ScimSchemas.Group);
        var (org, root) = (Access.OrgOf(http), ResourceMeta.RootOf(http.Request, settings));
        var needsMembers = query.Projection.Shows(GroupResource.Members) || query.Filter?.Names(GroupResource.Members) == true;
        return query.PageAsync(
            core.ProvisionedGroups.AllAsync(org, cancellation),
            async group => GroupResource.Full(group, needsMembers ? await MembersAsync(org, group, cancellation) : null, root));
    }

    public async Task<IResult> GetAsync(HttpContext http, string id, CancellationToken cancellation)
    {
        var group = await FindAsync(http, id, cancellation);
        return ScimRequest.IsKnown(http.Request, GroupResource.Version(group))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : await ShownAsync(http, group, isNew: false, cancellation);
    }

    public async Task<ScimAnswer> AddAsync(HttpContext http, CancellationToken cancellation)
    {
        var attributes = await SentAsync(http, cancellation);
        var (org, now) = (Access.OrgOf(http), core.Clock.GetCurrentInstant());
        var members = GroupResource.Ids(attributes.Members);
        var group = GroupResource.Next(new ProvisionedGroup(core.NewId(), "") { CreatedAt = now }, attributes.Group, now);
        await core.ProvisionedGroups.AddMembersAsync(org, group.Id, members, cancellation);
        await core.ProvisionedGroups.AddAsync(org, group, cancellation);
        return await ShownAsync(http, group, isNew: true, cancellation);
    }

    public async Task<ScimAnswer> ReplaceAsync(HttpContext http, string id, CancellationToken cancellation)
    {
        var (sent, members) = await SentAsync(http, cancellation);
        sent[GroupResource.Members] = members?.DeepClone();
        return await ChangeAsync(http, id, edit => edit.Replace((JsonObject)sent.DeepClone()), cancellation);
    }

    public async Task<ScimAnswer> PatchAsync(HttpContext http, string id, CancellationToken cancellation)
    {
        var steps = PatchStep.Read(await ScimRequest.BodyAsync(http.Request, cancellation));
        return await ChangeAsync(http, id, edit => edit.Apply(steps), cancellation);
    }

    public async Task<ScimAnswer> RemoveAsync(HttpContext http, string id, CancellationToken cancellation)
    {
        var group = await FindAsync(http, id, cancellation);
        ScimRequest.DemandMatch(http.Request, GroupResource.Version(group));
        await core.ProvisionedGroups.RemoveAsync(Access.OrgOf(http), group.Id, cancellation);
        return ScimAnswer.Nothing;
    }

    /// <summary>Members are written first: adding and removing them again is the same, for a directory that got no answer.</summary>
    private async Task<ScimAnswer> ChangeAsync(HttpContext http, string id, Action<GroupEdit> change, CancellationToken cancellation)
    {
        var org = Access.OrgOf(http);
        for (var tries = 0; tries < MaxTries; tries++)
        {
            var before = await FindAsync(http, id, cancellation);
            ScimRequest.DemandMatch(http.Request, GroupResource.Version(before));
            var edit = new GroupEdit(before);
            change(edit);
            var after = GroupResource.Next(before, edit.Attributes, core.Clock.GetCurrentInstant());
            await core.ProvisionedGroups.RemoveMembersAsync(org, id, await GoneAsync(org, id, edit, cancellation), cancellation);
            await core.ProvisionedGroups.AddMembersAsync(org, id, edit.Added, cancellation);
            if (await core.ProvisionedGroups.ReplaceAsync(org, after, cancellation))
            {
                return await ShownAsync(http, after, isNew: false, cancellation);
            }
        }

        throw ScimException.Changed();
    }

    private async Task<IReadOnlyCollection<string>> GoneAsync(OrgId org, string group, GroupEdit edit, CancellationToken cancellation) =>
        edit.IsEmptied
        ? await core.ProvisionedGroups.MembersAsync(org, group, cancellation).Where(member => !edit.Added.Contains(member))
            .ToListAsync(cancellation)
        : edit.Removed;

    private async Task<ScimAnswer> ShownAsync(HttpContext http, ProvisionedGroup group, bool isNew, CancellationToken cancellation)
    {
        var projection = Projection.Read(http.Request, ScimSchemas.Group);
        var members = projection.Shows(GroupResource.Members) ? await MembersAsync(Access.OrgOf(http), group, cancellation) : null;
        return ScimAnswer.Resource(GroupResource.Full(group, members, ResourceMeta.RootOf(http.Request, settings)), projection, isNew);
    }

    private async Task<IReadOnlyList<string>> MembersAsync(OrgId org, ProvisionedGroup group, CancellationToken cancellation) =>
        await core.ProvisionedGroups.MembersAsync(org, group.Id, cancellation).ToListAsync(cancellation);

    /// <summary>A whole group; its members apart, since there may be more of them than values of an attribute.</summary>
    private static async Task<(JsonObject Group, JsonNode? Members)> SentAsync(HttpContext http, CancellationToken cancellation)
    {
        var body = await ScimRequest.BodyAsync(http.Request, cancellation);
        var name = body.Select(part => part.Key)
            .FirstOrDefault(key => string.Equals(key, GroupResource.Members, StringComparison.OrdinalIgnoreCase));
        var members = name is null ? null : body[name];
        _ = name is not null && body.Remove(name);
        return (ScimValue.Resource(body, ScimSchemas.Group), members);
    }

    private async Task<ProvisionedGroup> FindAsync(HttpContext http, string id, CancellationToken cancellation) =>
        await core.ProvisionedGroups.GetAsync(Access.OrgOf(http), id, cancellation)
            ?? throw ScimException.NotFound(id.Length > 64 ? id[..64] : id);
}
