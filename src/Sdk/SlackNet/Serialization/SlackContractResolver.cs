using System.Collections;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace SlackNet;

/// <summary>Leaves out members at their default or empty, where Slack refuses them.</summary>
internal sealed class SlackContractResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (property.AttributeProvider.GetAttributes(typeof(IgnoreIfEmptyAttribute), inherit: true).Count > 0)
        {
            property.ShouldSerialize = owner =>
                property.ValueProvider.GetValue(owner) is IEnumerable values && values.GetEnumerator().MoveNext();
        }

        if (property.AttributeProvider.GetAttributes(typeof(IgnoreIfDefaultAttribute), inherit: true).Count > 0)
        {
            property.DefaultValueHandling = DefaultValueHandling.Ignore;
        }

        return property;
    }
}

[AttributeUsage(AttributeTargets.Property)]
internal sealed class IgnoreIfEmptyAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class IgnoreIfDefaultAttribute : Attribute;
