// When somebody is busy, as ical.js finds it. In: [{ text, zone, from, to }]; out: for each [[start, end, kind]…] in seconds since 1970.
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';

const offsetAt = (zone, ms) => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
    hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(ms);
  const of = type => Number(parts.find(part => part.type === type).value);
  return (Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - ms) / 1000;
};

// Floating times and whole days are meant where the owner is; so are zones that nothing tells of.
const inZone = (time, zone) => {
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second) / 1000;
  const before = offsetAt(zone, (wall - 86400) * 1000);
  const after = offsetAt(zone, (wall + 86400) * 1000);
  const isBefore = offsetAt(zone, (wall - before) * 1000) === before || offsetAt(zone, (wall - after) * 1000) !== after;
  return wall - (isBefore ? before : after);
};
const isFloating = time => time.zone === ICAL.Timezone.localTimezone || time.isDate;
const instant = (time, zone) => (isFloating(time) ? inZone(time, zone) : time.toUnixTime());

const kindOf = component => {
  const value = name => component.getFirstPropertyValue(name)?.toString().toUpperCase();
  const outlook = value('x-microsoft-cdo-busystatus');
  if (value('status') === 'CANCELLED' || outlook === 'FREE' || outlook === 'WORKINGELSEWHERE') return null;
  if (!outlook && value('transp') === 'TRANSPARENT') return null;
  return outlook === 'TENTATIVE' || value('status') === 'TENTATIVE' ? 'Tentative' : 'Busy';
};

const read = ({ text, zone, from, to }) => {
  ICAL.TimezoneService.reset();
  const root = new ICAL.Component(ICAL.parse(text));
  root.getAllSubcomponents('vtimezone').forEach(one => ICAL.TimezoneService.register(one));
  const found = new Set();
  const add = (component, start, end) => {
    const [s, e, kind] = [instant(start, zone), instant(end, zone), kindOf(component)];
    if (kind && s < e && s < to && from < e) found.add(JSON.stringify([s, e, kind]));
  };
  const groups = new Map();
  root.getAllSubcomponents('vevent').forEach((one, at) => {
    const uid = one.getFirstPropertyValue('uid') ?? `none-${at}`;
    groups.set(uid, [...(groups.get(uid) ?? []), one]);
  });
  for (const all of groups.values()) {
    const masters = all.filter(one => !one.hasProperty('recurrence-id'));
    const exceptions = all.filter(one => one.hasProperty('recurrence-id'));
    for (const master of masters) {
      const event = new ICAL.Event(master, { exceptions });
      if (!event.isRecurring()) {
        add(master, event.startDate, event.endDate);
        continue;
      }
      const dates = event.iterator();
      for (let next = dates.next(); next && instant(next, zone) < to + 90 * 86400; next = dates.next()) {
        const { item, startDate, endDate } = event.getOccurrenceDetails(next);
        add(item.component, startDate, endDate);
      }
    }
    if (masters.length === 0) exceptions.map(one => new ICAL.Event(one)).forEach(one => add(one.component, one.startDate, one.endDate));
  }
  return [...found].map(one => JSON.parse(one)).sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
};

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(read)));
