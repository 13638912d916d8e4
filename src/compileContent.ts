import { z } from 'zod';
import { compactModule } from './compactModule';
import { parseJson } from './parseJson';
import { parseRoadmap } from './roadmap/parseRoadmap';
import type { Roadmap, RoadmapContent } from './roadmap/roadmap';
import { roadmapFileSchema } from './roadmap/schema';
import { splitRoadmap } from './roadmap/splitRoadmap';
import { starterManifestSchema } from './scaffold/manifest';
import {
  starterFaults,
  starterIndex,
  summariseStarters,
  type StarterIndex,
  type VariantFiles,
} from './scaffold/starterIndex';

/** The text files the build has read. `files` are relative to the variant's folder, with `/`. */
export interface ContentSources {
  readonly roadmapPath: string;
  readonly roadmapYaml: string;
  readonly variants: readonly {
    readonly folder: string;
    readonly manifestJson: string;
    readonly files: readonly string[];
  }[];
}

export type CompiledContent =
  | {
      readonly ok: true;
      readonly roadmap: Roadmap;
      /** The roadmap as the module `built-in-roadmap`. */
      readonly roadmapModule: string;
      readonly content: RoadmapContent;
      readonly starters: StarterIndex;
      readonly schema: unknown;
    }
  | {
      readonly ok: false;
      /** `file:line:column: reason`, the form editors make links of. */
      readonly problems: readonly string[];
    };

/** Turns `roadmap.yaml` and the starters' manifests into what ships. Only the build calls this. */
export function compileContent(sources: ContentSources): CompiledContent {
  const parsed = parseRoadmap(sources.roadmapYaml);
  if (!parsed.ok) {
    const problems = parsed.problems.map(
      ({ line, column, message }) => `${sources.roadmapPath}:${line}:${column}: ${message}`,
    );
    return { ok: false, problems };
  }
  const { variants, problems } = readManifests(sources);
  const order = parsed.file.phases.flatMap(({ starters }) => starters);
  variants.sort((a, b) => order.indexOf(a.manifest.id) - order.indexOf(b.manifest.id));
  const { roadmap, content } = splitRoadmap(parsed.file, summariseStarters(variants));
  const allProblems = [...problems, ...starterFaults(roadmap, variants)];
  return allProblems.length > 0
    ? { ok: false, problems: allProblems }
    : {
        ok: true,
        roadmap,
        roadmapModule: compactModule(roadmap),
        content,
        starters: starterIndex(variants),
        schema: editorSchema(),
      };
}

/**
 * The JSON Schema that editors complete and explain `roadmap.yaml` with, in the draft that YAML
 * extensions know. Other tools have files of that name too: it speaks only of ours.
 */
function editorSchema(): unknown {
  const { $schema, ...schema } = z.toJSONSchema(roadmapFileSchema, {
    io: 'input',
    target: 'draft-7',
  });
  const format = { type: 'string', pattern: '^backend-roadmap/' };
  return {
    $schema,
    title: 'Backend Roadmap',
    if: { type: 'object', required: ['format'], properties: { format } },
    then: schema,
  };
}

function readManifests(sources: ContentSources): { variants: VariantFiles[]; problems: string[] } {
  const variants: VariantFiles[] = [];
  const problems: string[] = [];
  for (const { folder, manifestJson, files } of sources.variants) {
    const result = starterManifestSchema.safeParse(parseJson(manifestJson));
    if (result.success) {
      variants.push({ manifest: result.data, files });
      const expected = `starters/${result.data.id}/${result.data.stack}`;
      if (folder !== expected) {
        problems.push(`${folder}/starter.json:1:1: this manifest belongs into ${expected}.`);
      }
    } else {
      problems.push(
        ...result.error.issues.map(
          ({ path, message }) => `${folder}/starter.json:1:1: ${path.join('.')}: ${message}`,
        ),
      );
    }
  }
  return { variants, problems };
}
