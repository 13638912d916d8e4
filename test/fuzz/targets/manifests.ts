import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectedChecks } from '../../../src/checks/artefacts/expectedChecks';
import { findArtefactCheck } from '../../../src/checks/artefacts/registry';
import { expectedTests } from '../../../src/checks/report';
import { parseJson } from '../../../src/parseJson';
import { starterManifestSchema } from '../../../src/scaffold/manifest';
import { isShipped } from '../../../src/scaffold/starterIndex';
import { aManifest } from '../../support/builders';
import { mutatedText } from '../mutatedText';
import { mutated } from '../mutatedValue';
import { target } from '../target';

const INDEX = { katas: { python: { files: [] } } };
const MANIFEST = aManifest();
const JSON_TEXT = JSON.stringify(MANIFEST, null, 2);

export const starterManifests = target({
  name: 'manifests of starters',
  share: 50,
  inputs: fc.oneof(
    mutatedText(fc.constant(JSON_TEXT), ['constructor', '"stack": "name",', 'null', '[[[[']),
    mutated(fc.constant(MANIFEST)).map((value) => JSON.stringify(value) as string | undefined),
  ),
  judge: (text) => {
    const parsed = starterManifestSchema.safeParse(text === undefined ? text : parseJson(text));
    if (!parsed.success) {
      assert.ok(parsed.error.issues.length > 0);
      return 'refused';
    }
    const manifest = parsed.data;
    assert.deepEqual(starterManifestSchema.parse(parseJson(JSON.stringify(manifest))), manifest);
    assert.ok(expectedTests(manifest).length >= manifest.green.length);
    expectedChecks(manifest).forEach(({ name }) => findArtefactCheck(manifest.id, name));
    assert.equal(
      isShipped(INDEX, manifest.id, manifest.stack),
      manifest.id === 'katas' && manifest.stack === 'python',
    );
    return 'read';
  },
});
