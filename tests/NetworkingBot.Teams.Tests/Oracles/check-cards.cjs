// Checks Adaptive Cards: against the official 1.5 schema, against the types of @microsoft/teams.cards, and in the official renderer under jsdom.
// Usage: node check-cards.cjs <folder of node_modules> <cards.json: {name: card}> [<schema.json>]; prints one line for each fault.
const fs = require('fs'), path = require('path'), { spawnSync } = require('child_process');
const [modules, file, schemaFile] = process.argv.slice(2);
const load = name => require(path.join(modules, name));
const cards = JSON.parse(fs.readFileSync(file, 'utf8'));
const faults = [];

if (schemaFile) {
  const Ajv = load('ajv'), schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8'));
  schema.$id = schema.id;
  delete schema.id;
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  ajv.addMetaSchema(load('ajv/dist/refs/json-schema-draft-06.json'));
  load('ajv-formats')(ajv);
  const valid = ajv.compile(schema);
  for (const [name, { msteams, ...card }] of Object.entries(cards))
    if (!valid(card)) faults.push(`${name}: schema: ${valid.errors.filter(e => !/anyOf|oneOf/.test(e.keyword)).slice(0, 3).map(e => e.instancePath + ' ' + e.message).join('; ')}`);
}

const { JSDOM } = load('jsdom');
const dom = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
global.window = dom.window;
global.document = dom.window.document;
for (const key of Object.getOwnPropertyNames(dom.window))
  if (/^(HTML|Node|Element|Event|Mutation|SVG)/.test(key) && !(key in global)) global[key] = dom.window[key];
// jsdom has no innerText, which the renderer writes with.
Object.defineProperty(dom.window.HTMLElement.prototype, 'innerText', { get() { return this.textContent; }, set(text) { this.textContent = text; } });
const AC = load('adaptivecards/dist/adaptivecards.js');
AC.GlobalSettings.enableUniversalActionModel = true;
for (const [name, card] of Object.entries(cards)) {
  const context = new AC.SerializationContext(AC.Versions.v1_5), drawn = new AC.AdaptiveCard();
  drawn.parse(card, context);
  // The renderer tests "lang" with one regular expression that keeps its place: every second card of a run seems to have none.
  for (let i = 0; i < context.eventCount; i++)
    if (!/^Invalid value "(en|es)" for property "lang"/.test(context.getEventAt(i).message)) faults.push(`${name}: parse: ${context.getEventAt(i).message}`);
  for (const event of drawn.validateProperties().validationEvents) faults.push(`${name}: renderer: ${event.message ?? JSON.stringify(event.errors ?? event)}`);
  const element = drawn.render();
  if (!element || !element.textContent.trim()) faults.push(`${name}: renders as nothing`);
  if (element && element.querySelector('a[href^="javascript"],script')) faults.push(`${name}: renders a script`);
}

const folder = fs.mkdtempSync(path.join(require('os').tmpdir(), 'cards-'));
fs.symlinkSync(modules, path.join(folder, 'node_modules'));
const names = Object.keys(cards);
fs.writeFileSync(path.join(folder, 'cards.ts'), `import type { IAdaptiveCard } from '@microsoft/teams.cards';\n`
  + names.map((name, i) => {
    const { $schema, lang, fallbackText, msteams, ...card } = cards[name];
    const teams = msteams && { ...msteams, width: 'full' };
    return `export const c${i}: IAdaptiveCard = ${JSON.stringify({ ...card, lang, fallbackText, ...(teams && { msteams: teams }) })};`;
  }).join('\n'));
const tsc = spawnSync(process.execPath, [path.join(modules, 'typescript/lib/tsc.js'), '--noEmit', '--strict', '--skipLibCheck', '--moduleResolution', 'node16', '--module', 'node16', '--target', 'es2022', 'cards.ts'], { cwd: folder, encoding: 'utf8' });
fs.rmSync(folder, { recursive: true });
for (const line of tsc.stdout.split('\n').filter(line => /^cards\.ts/.test(line))) {
  const at = +line.match(/\((\d+),/)[1] - 2;
  faults.push(`${names[at]}: types: ${line.slice(0, 400)}`);
}
if (tsc.status !== 0 && !tsc.stdout) faults.push(`tsc: ${tsc.stderr}`);
console.log(faults.join('\n'));
