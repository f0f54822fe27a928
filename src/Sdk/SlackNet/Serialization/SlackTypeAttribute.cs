namespace SlackNet;

/// <summary>The <c>type</c> by which Slack knows a class, where that is not its name in snake case.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public class SlackTypeAttribute(string typeIdentifier) : Attribute
{
    public string TypeIdentifier { get; } = typeIdentifier;
}
