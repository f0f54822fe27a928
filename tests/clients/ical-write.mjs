// Calendars written by ical.js, each of another shape; out: [text…].
import ICAL from 'ical.js';

const calendar = (...events) => {
  const root = new ICAL.Component(['vcalendar', [], []]);
  root.addPropertyWithValue('version', '2.0');
  root.addPropertyWithValue('prodid', '-//ical.js//EN');
  events.forEach((one, at) => {
    const event = new ICAL.Event(new ICAL.Component('vevent'));
    event.uid = `written-${at}`;
    event.summary = 'Nobody is to know; not this, either';
    event.startDate = ICAL.Time.fromString(one.start);
    if (one.end) event.endDate = ICAL.Time.fromString(one.end);
    if (one.duration) event.component.addPropertyWithValue('duration', ICAL.Duration.fromString(one.duration));
    if (one.rule) event.component.addPropertyWithValue('rrule', ICAL.Recur.fromString(one.rule));
    (one.without ?? []).forEach(day => event.component.addPropertyWithValue('exdate', ICAL.Time.fromString(day)));
    (one.also ?? []).forEach(day => event.component.addPropertyWithValue('rdate', ICAL.Time.fromString(day)));
    Object.entries(one.more ?? {}).forEach(([name, value]) => event.component.addPropertyWithValue(name, value));
    root.addSubcomponent(event.component);
  });
  return root.toString();
};

console.log(JSON.stringify([
  calendar({ start: '2026-03-02T09:00:00', end: '2026-03-02T09:45:00', rule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR' }),
  calendar({ start: '2026-01-05T08:00:00Z', end: '2026-01-05T08:30:00Z', rule: 'FREQ=DAILY;COUNT=300', without: ['2026-03-29T08:00:00Z'] }),
  calendar({ start: '2026-01-31', end: '2026-02-01', rule: 'FREQ=MONTHLY;BYMONTHDAY=-1' }),
  calendar({ start: '2025-11-03T10:00:00', duration: 'PT1H30M', rule: 'FREQ=MONTHLY;BYDAY=1MO,3MO', also: ['2026-05-20T12:00:00'] }),
  calendar({
    start: '2026-02-10T15:00:00', end: '2026-02-10T16:00:00', rule: 'FREQ=YEARLY;BYMONTH=2,6;BYDAY=2TU', more: { status: 'TENTATIVE' },
  }),
  calendar({ start: '2026-03-28T23:30:00', end: '2026-03-29T00:30:00', rule: 'FREQ=WEEKLY;UNTIL=20261101T000000' }),
  calendar(
    { start: '2026-08-03', end: '2026-08-22' },
    { start: '2026-06-01T11:00:00', end: '2026-06-01T12:00:00', more: { transp: 'TRANSPARENT' } }),
  calendar(
    { start: '2026-04-01T09:00:00', end: '2026-04-01T10:00:00', rule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,WE' },
    { start: '2026-04-30T09:00:00', end: '2026-04-30T10:00:00', rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1' }),
]));
