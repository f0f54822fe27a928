using System.Globalization;
using Newtonsoft.Json;

namespace SlackNet;

/// <summary>A time of day, which Slack writes “16:05”.</summary>
internal sealed class TimeOfDayConverter : JsonConverter<TimeSpan>
{
    public override void WriteJson(JsonWriter writer, TimeSpan value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToString(@"hh\:mm", CultureInfo.InvariantCulture));

    public override TimeSpan ReadJson(
        JsonReader reader,
        Type objectType,
        TimeSpan existingValue,
        bool hasExistingValue,
        JsonSerializer serializer
    ) => TimeSpan.Parse((string)reader.Value, CultureInfo.InvariantCulture);
}
