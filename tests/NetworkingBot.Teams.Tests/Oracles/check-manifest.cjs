// Checks a Teams manifest and its localisation against the schemas that @microsoft/app-manifest ships. Usage: node check-manifest.cjs <node_modules> <manifest.json> <es.json>
const fs = require('fs'), path = require('path');
const [modules, manifestFile, localisationFile] = process.argv.slice(2);
const load = name => require(path.join(modules, name));
const Ajv = load('ajv-draft-04'), formats = load('ajv-formats');
const check = (file, schemaName) => {
  const content = JSON.parse(fs.readFileSync(file, 'utf8')), version = content.$schema.match(/teams\/(v[^/]+)\//)[1];
  const schema = JSON.parse(fs.readFileSync(path.join(modules, '@microsoft/app-manifest/build/json-schemas/teams', version, schemaName), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: { uri: true, email: true, regex: true } });
  formats(ajv);
  const valid = ajv.compile(schema);
  return valid(content) ? [] : valid.errors.map(e => `${path.basename(file)}: ${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
};
console.log([...check(manifestFile, 'MicrosoftTeams.schema.json'), ...check(localisationFile, 'MicrosoftTeams.Localization.schema.json')].join('\n'));
