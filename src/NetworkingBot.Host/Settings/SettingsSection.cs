namespace NetworkingBot.Host.Settings;

/// <summary>
/// A section of the configuration with the type that it is read into. The JSON schema for editors describes the same type.
/// </summary>
internal abstract record SettingsSection(string Name, Type Type)
{
    /// <summary>True: without the section, what it is about is off, and nothing is missing.</summary>
    public bool Optional { get; init; }

    public abstract IEnumerable<SettingsFault> Faults(IConfiguration configuration);

    /// <summary>A section whose type knows its own faults.</summary>
    internal sealed record Of<TSettings>(string Name, Func<TSettings, IEnumerable<SettingsFault>> Check)
        : SettingsSection(Name, typeof(TSettings))
        where TSettings : class, new()
    {
        /// <summary>Values that cannot be read come first: with one of those there is nothing to check yet.</summary>
        public override IEnumerable<SettingsFault> Faults(IConfiguration configuration)
        {
            var section = configuration.GetSection(Name);
            if (Optional && !section.Exists())
            {
                return [];
            }

            var unreadable = SettingsReading.Faults(section, Type).ToList();
            return unreadable.Count > 0 ? unreadable : Check(section.Get<TSettings>() ?? new TSettings());
        }
    }
}
