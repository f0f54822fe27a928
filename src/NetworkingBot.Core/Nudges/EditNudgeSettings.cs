using NetworkingBot.Core.Calendars;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;
using NodaTime;
using NodaTime.Text;

namespace NetworkingBot.Core.Nudges;

/// <summary>“nudge settings”: all of it as a form.</summary>
public sealed record EditNudgeSettings : Command;

public sealed class EditNudgeSettingsHandler(NudgeStore store, CalendarConnections calendars) : IHandler<EditNudgeSettings>
{
    public async Task<Reply> HandleAsync(EditNudgeSettings command, TurnContext turn, CancellationToken cancellation) =>
        Reply.Ask(
            turn.Lang,
            NudgeSettingsForm.For(
                turn.Me,
                (await store.GetAsync(turn.Org, turn.Me.Id, cancellation)).Pace,
                await calendars.HasAsync(turn.Me, cancellation),
                turn.Lang
            )
        );
}

/// <summary>The form as it was filled in.</summary>
public sealed record SaveNudgeSettings : FormCommand;

public sealed class SaveNudgeSettingsHandler(WritingTimesChange change, NudgeStore store, CalendarConnections calendars)
    : IHandler<SaveNudgeSettings>
{
    public async Task<Reply> HandleAsync(SaveNudgeSettings command, TurnContext turn, CancellationToken cancellation)
    {
        var form = new NudgeSettingsForm(command.Values, turn.Lang);
        if (form.Errors() is { Count: > 0 } errors)
        {
            var pace = (await store.GetAsync(turn.Org, turn.Me.Id, cancellation)).Pace;
            var asked = NudgeSettingsForm.For(turn.Me, pace, await calendars.HasAsync(turn.Me, cancellation), turn.Lang);
            return Reply.Ask(
                turn.Lang,
                asked with
                {
                    Fields = [.. asked.Fields.Select(field => form.Refilled(field) with { Error = errors.GetValueOrDefault(field.Id) })],
                }
            );
        }

        if (form.DisconnectsCalendar)
        {
            await calendars.DisconnectAsync(turn.Me, cancellation);
        }

        var lang = form.Lang;
        return await change.MakeAsync(
            form.Entered,
            form.Learnt,
            turn with { Lang = lang },
            cancellation,
            person => person with { Lang = lang }
        ) with
        { ReplacesCard = true };
    }
}

/// <summary>When the bot may write, as a form and back.</summary>
internal sealed class NudgeSettingsForm(FormValues values, Lang asked)
{
    private const string CalendarField = "calendar";

    private readonly NudgePhrases _phrases = NudgePhrases.In(asked);

    public Lang Lang => Enum.TryParse<Lang>(values.Text("language"), out var lang) && Enum.IsDefined(lang) ? lang : asked;

    public bool DisconnectsCalendar => values.Text(CalendarField) == "Off";

    public static Form For(Person me, NudgePace pace, bool hasCalendar, Lang lang)
    {
        var phrases = NudgePhrases.In(lang);
        var times = me.Times ?? WritingTimes.Usual;
        var often = times.NudgesOff || pace is NudgePace.Ending or NudgePace.Ended ? "Off" : pace.ToString();
        return new Form(
            phrases.Settings,
            phrases.FormIntro(me.ZoneId ?? "UTC"),
            [
                new ChoiceField(
                    "often",
                    phrases.HowOftenLabel,
                    [new("Daily", phrases.DailyChoice), new("Weekly", phrases.WeeklyChoice), new("Off", phrases.OffChoice)],
                    often
                ),
                new TimeField("at", phrases.AtLabel, times.NudgeAt ?? WritingTimes.UsualHour),
                new ManyField(
                    "days",
                    phrases.DaysLabel,
                    [.. ((Weekdays)127).Each().Select(day => new Choice(day.ToString(), phrases.DayName(day)))],
                    [.. (times.NudgeDays ?? WritingTimes.UsualDays).Each().Select(day => day.ToString())]
                ),
                new TimeField("quiet-from", phrases.QuietFromLabel, times.Quiet?.From),
                new TimeField("quiet-to", phrases.QuietToLabel, times.Quiet?.To),
                new DateField("away-from", phrases.AwayFromLabel, times.Away?.From),
                new DateField("away-to", phrases.AwayToLabel, times.Away?.Back.PlusDays(-1)),
                new ChoiceField(
                    "language",
                    phrases.LanguageLabel,
                    [new(nameof(Core.Lang.English), "English"), new(nameof(Core.Lang.Spanish), "Español")],
                    (me.Lang ?? lang).ToString()
                ),
                .. hasCalendar ? [Calendar(CalendarPhrases.In(lang))] : Array.Empty<Field>(),
            ],
            phrases.Save,
            new SaveNudgeSettings());
    }

    private static ChoiceField Calendar(CalendarPhrases phrases) =>
        new(CalendarField, phrases.FieldLabel, [new("Read", phrases.KeepChoice), new("Off", phrases.OffChoice)], "Read");

    /// <summary>What is wrong, by field id.</summary>
    public Dictionary<string, string> Errors()
    {
        var errors = new Dictionary<string, string>();
        Check("at", values.Text("at") is not null && Time("at") is null, _phrases.TimeUnclear);
        Check("days", Days == Weekdays.None && values.Text("often") != "Off", _phrases.DaysMissing);
        Check("quiet-from", Time("quiet-from") is null != Time("quiet-to") is null, _phrases.QuietUnclear);
        Check("away-from", Day("away-from") is null != Day("away-to") is null || Day("away-to") < Day("away-from"), _phrases.AwayUnclear);
        return errors;

        void Check(string field, bool wrong, string error)
        {
            if (wrong)
            {
                errors[field] = error;
            }
        }
    }

    public WritingTimes Entered(WritingTimes times) => times with
    {
        NudgesOff = values.Text("often") == "Off",
        NudgeAt = Time("at") is { } at && at != WritingTimes.UsualHour ? at : null,
        NudgeDays = Days is Weekdays.None or WritingTimes.UsualDays ? null : Days,
        Quiet = Time("quiet-from") is { } from && Time("quiet-to") is { } to && from != to ? new QuietHours(from, to) : null,
        Away = Day("away-from") is { } first && Day("away-to") is { } last ? new Absence(first, last.PlusDays(1)) : null,
    };

    public NudgeState Learnt(NudgeState state) =>
        state.Answered() with
        {
            Pace =
                Enum.TryParse<NudgePace>(values.Text("often"), out var pace) && pace is NudgePace.Daily or NudgePace.Weekly
                    ? pace
                    : state.Pace,
        };

    public Field Refilled(Field field) => field switch
    {
        ChoiceField choice => choice with { Value = values.Text(field.Id) ?? choice.Value },
        ManyField many => many with { Values = values.Many(field.Id) },
        TimeField time => time with { Value = Time(field.Id) },
        DateField date => date with { Value = Day(field.Id) },
        _ => field,
    };

    private Weekdays Days =>
        values
            .Many("days")
            .Aggregate(
                Weekdays.None,
                (all, day) =>
                    all | (Enum.TryParse<IsoDayOfWeek>(day, out var known) && Enum.IsDefined(known) ? known.ToWeekdays() : Weekdays.None)
            );

    private LocalTime? Time(string field) =>
        values.Text(field) is { } text
        && LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).TryGetValue(default, out var time)
            ? time
            : null;

    private LocalDate? Day(string field) =>
        values.Text(field) is { } text && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;
}
