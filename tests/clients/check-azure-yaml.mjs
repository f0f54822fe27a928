// Holds an azure.yaml against azd's schema: node check-azure-yaml.mjs SCHEMA FILE. Schemas that this one refers to elsewhere are left out.
import fs from 'node:fs';
import Ajv from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import YAML from 'yaml';

const [schemaFile, file] = process.argv.slice(2);
const isElsewhere = (value) => typeof value?.$ref === 'string' && /^https?:/.test(value.$ref);
const schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8'), (_, value) => (isElsewhere(value) ? {} : value));
delete schema.$schema;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const holds = ajv.compile(schema);
holds(YAML.parse(fs.readFileSync(file, 'utf8')));
console.log(JSON.stringify((holds.errors ?? []).map((fault) => `${fault.instancePath || '/'} ${fault.message}`)));
