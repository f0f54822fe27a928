using Newtonsoft.Json;

namespace SlackNet;

/// <summary>A dictionary for which Slack writes an empty array when there is nothing in it.</summary>
internal sealed class ObjectOrNothingConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => false;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.StartObject)
        {
            return serializer.Deserialize(reader, objectType);
        }

        reader.Skip();
        return existingValue;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();
}
