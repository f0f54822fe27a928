using System.Text.Json.Nodes;
using NetworkingBot.Core.Directory.Provisioning;

namespace NetworkingBot.Provisioning;

/// <summary>
/// A patch of a group. Its members are rows of their own and not read for it: only those whom the patch names are written, so that one
/// member of ten thousand is one member's work.
/// </summary>
/// <param name="group">As it was read.</param>
internal sealed class GroupEdit(ProvisionedGroup group)
{
    private readonly Patch _patch = new(ScimSchemas.Group);
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);

    private JsonObject _attributes = GroupResource.Attributes(group);

    /// <summary>Everybody who was in it before is not, unless added since.</summary>
    public bool IsEmptied { get; private set; }

    public IReadOnlyCollection<string> Added => _added;

    public IReadOnlyCollection<string> Removed => _removed;

    public JsonObject Attributes => _attributes;

    public void Apply(IEnumerable<PatchStep> steps)
    {
        foreach (var step in steps)
        {
            Apply(step);
        }
    }

    /// <summary>All members at once, as a whole resource has them.</summary>
    public void Replace(JsonObject attributes)
    {
        _attributes = attributes;
        Empty();
        Add(attributes[GroupResource.Members]);
        _attributes.Remove(GroupResource.Members);
    }

    private void Apply(PatchStep step)
    {
        if (step.Path is not null)
        {
            Apply(step, ScimPath.Parse(step.Path, ScimSchemas.Group));
            return;
        }

        var rest = new JsonObject();
        foreach (var (name, value) in step.Verb != PatchVerb.Remove && step.Value is JsonObject whole ? whole : [])
        {
            if (string.Equals(name, GroupResource.Members, StringComparison.OrdinalIgnoreCase))
            {
                OfMembers(step with { Value = value }, null);
            }
            else
            {
                rest[name] = value?.DeepClone();
            }
        }

        _attributes = _patch.Apply(_attributes, [step.Value is JsonObject ? step with { Value = rest } : step]);
    }

    private void Apply(PatchStep step, ScimPath? path)
    {
        if (path?.Attribute?.Name == GroupResource.Members)
        {
            OfMembers(step, path);
        }
        else if (path is not null)
        {
            _attributes = _patch.Apply(_attributes, [step]);
        }
    }

    private void OfMembers(PatchStep step, ScimPath? path)
    {
        if (path?.Only is { } only)
        {
            var member = only is Filter.Compare { By: Comparison.Eq, With: { } with, Path.Attribute.Name: "value" }
                ? with
                : throw ScimException.InvalidPath("Members are named by their value: members[value eq \"…\"].");
            Some(step.Verb, [GroupResource.Checked(member)]);
            return;
        }

        if (step.Verb == PatchVerb.Replace || step is { Verb: PatchVerb.Remove, Value: null })
        {
            Empty();
        }

        Some(step.Verb, GroupResource.Ids(step.Value));
    }

    private void Some(PatchVerb verb, IReadOnlyList<string> members)
    {
        var (to, from) = verb == PatchVerb.Remove ? (_removed, _added) : (_added, _removed);
        to.UnionWith(members);
        from.ExceptWith(members);
    }

    private void Add(JsonNode? members) => Some(PatchVerb.Add, GroupResource.Ids(members));

    private void Empty()
    {
        IsEmptied = true;
        _added.Clear();
        _removed.Clear();
    }
}
