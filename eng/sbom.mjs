// Prints what an image of the bot holds, as SPDX 2.3: every library that its deps.json names, with the hash that it was restored by, and
// the base image, by digest.   node eng/sbom.mjs NetworkingBot.Host.deps.json NAME DIGEST BASE@DIGEST TIME > sbom.spdx.json
import { readFileSync } from 'node:fs';

const [deps, name, digest, base, created] = process.argv.slice(2);
const isDigest = text => /^sha256:[0-9a-f]{64}$/.test(text ?? '');
const [baseName, baseDigest] = (base ?? '').split('@');
if (!isDigest(digest) || !isDigest(baseDigest) || !created) {
  console.error('The image and its base are named by digest (sha256:…), and the time is given: nothing here may float.');
  process.exit(1);
}

const packageOf = (id, name, version, more) => ({
  SPDXID: `SPDXRef-${id.replace(/[^A-Za-z0-9.-]/g, '-')}`,
  name,
  versionInfo: version,
  downloadLocation: 'NOASSERTION',
  filesAnalyzed: false,
  licenseConcluded: 'NOASSERTION',
  licenseDeclared: 'NOASSERTION',
  copyrightText: 'NOASSERTION',
  ...more,
});
const hex = sha512 => Buffer.from(sha512.replace(/^sha512-/, ''), 'base64').toString('hex');
const purl = locator => ({
  externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: locator }],
});
const imageOf = (id, name, digest) => packageOf(id, name, digest, {
  primaryPackagePurpose: 'CONTAINER',
  checksums: [{ algorithm: 'SHA256', checksumValue: digest.slice('sha256:'.length) }],
  ...purl(`pkg:oci/${name.split('/').pop()}@${encodeURIComponent(digest)}?repository_url=${encodeURIComponent(name)}`),
});

const libraries = Object.entries(JSON.parse(readFileSync(deps, 'utf8')).libraries).map(([key, library]) => {
  const [id, version] = key.split('/');
  return packageOf(`Library-${id}-${version}`, id, version, library.type !== 'package' ? {} : {
    ...(library.sha512 ? { checksums: [{ algorithm: 'SHA512', checksumValue: hex(library.sha512) }] } : {}),
    ...purl(`pkg:nuget/${id}@${version}`),
  });
});
const [image, below] = [imageOf('Image', name, digest), imageOf('Base', baseName, baseDigest)];
const related = (from, type, to) => ({ spdxElementId: from, relationshipType: type, relatedSpdxElement: to });

console.log(JSON.stringify({
  spdxVersion: 'SPDX-2.3',
  dataLicense: 'CC0-1.0',
  SPDXID: 'SPDXRef-DOCUMENT',
  name,
  documentNamespace: `https://spdx.org/spdxdocs/${name}-${digest.slice('sha256:'.length)}`,
  creationInfo: { created, creators: ['Tool: networking-bot-sbom'] },
  packages: [image, below, ...libraries],
  relationships: [
    related('SPDXRef-DOCUMENT', 'DESCRIBES', image.SPDXID),
    related(image.SPDXID, 'DESCENDANT_OF', below.SPDXID),
    ...libraries.map(library => related(image.SPDXID, 'CONTAINS', library.SPDXID)),
  ],
}, null, 2));
