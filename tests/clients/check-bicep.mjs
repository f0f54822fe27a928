// Finds syntax errors in Bicep files. No types, resource properties or API versions: those need the Bicep compiler.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

const faults = [];
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));

function collect(file, node) {
  if (node.isError || node.isMissing) {
    faults.push(`${file}:${node.startPosition.row + 1}:${node.startPosition.column + 1}: ${node.isMissing ? `${node.type} is missing` : 'not understood'}`);
  }
  for (const child of node.children) collect(file, child);
}

for (const file of process.argv.slice(2)) collect(file, parser.parse(fs.readFileSync(file, 'utf8')).rootNode);
console.log(JSON.stringify(faults));
