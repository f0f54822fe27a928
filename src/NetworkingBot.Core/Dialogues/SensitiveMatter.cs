namespace NetworkingBot.Core.Dialogues;

/// <summary>The sensitive matter in the words of a command.</summary>
internal static class SensitiveMatter
{
    /// <summary>The matter, and the words that speak of it; null: none does.</summary>
    public static (SensitiveTopic Topic, string Line)? In(Command command) =>
        (from property in command.GetType().GetProperties()
         where property.PropertyType == typeof(string)
         let line = (string?)property.GetValue(command)
         let topic = line is null ? null : SensitiveWords.TopicOf(line)
         where topic is not null
         select ((SensitiveTopic, string)?)(topic.Value, line)).FirstOrDefault();
}
