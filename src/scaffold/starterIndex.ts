import type { Roadmap, Starter } from '../roadmap/roadmap';
import { allSkills } from '../roadmap/roadmap';
import { unsafePathReason } from './safePath';
import { isContinuedBy } from './overlay';
import type { StarterManifest } from './manifest';

/** What lies in one variant's folder: paths relative to it, with `/`. */
export interface VariantFiles {
  readonly manifest: StarterManifest;
  readonly files: readonly string[];
}

/** The packaged files of each starter by variant. The build writes it: a browser cannot list folders. */
export type StarterIndex = Readonly<
  Record<string, Readonly<Record<string, { readonly files: readonly string[] }>>>
>;

export function starterIndex(variants: readonly VariantFiles[]): StarterIndex {
  const index: Record<string, Record<string, { files: readonly string[] }>> = {};
  for (const { manifest, files } of variants) {
    index[manifest.id] = { ...index[manifest.id], [manifest.stack]: { files } };
  }
  return index;
}

/** Whether a starter comes with us in a variant; the ids may be those of a stranger's manifest. */
export function isShipped(index: StarterIndex, starterId: string, variant: string): boolean {
  const variants = Object.hasOwn(index, starterId) ? index[starterId] : undefined;
  return variants !== undefined && Object.hasOwn(variants, variant);
}

/** The starters as the roadmap sees them, in the order of `variants`. */
export function summariseStarters(variants: readonly VariantFiles[]): Starter[] {
  const ids = [...new Set(variants.map(({ manifest }) => manifest.id))];
  return ids.flatMap((starterId) => {
    const manifests = variants.map(({ manifest }) => manifest).filter(({ id }) => id === starterId);
    const [first] = manifests;
    return first === undefined ? [] : [summarise(first, manifests)];
  });
}

function summarise(manifest: StarterManifest, all: readonly StarterManifest[]): Starter {
  return {
    id: manifest.id,
    title: manifest.title,
    summary: manifest.summary,
    phaseId: manifest.phase,
    hours: manifest.hours,
    variants: all.map(({ stack }) => stack),
    requires: Object.assign({}, ...all.map(({ requires }) => requires)) as Record<string, string>,
    tasks: manifest.tasks.map(({ n, title, skills, optional }) => ({
      number: n,
      title,
      skillIds: skills,
      optional,
    })),
  };
}

/** What is wrong between the starters and the roadmap, in words for whoever builds the extension. */
export function starterFaults(roadmap: Roadmap, variants: readonly VariantFiles[]): string[] {
  const skillIds = new Set(allSkills(roadmap).map(({ id }) => id));
  return variants.flatMap(({ manifest, files }) => {
    const place = `starters/${manifest.id}/${manifest.stack}/starter.json:1:1`;
    const phase = roadmap.phases.find(({ id }) => id === manifest.phase);
    return [
      ...(phase?.starters.includes(manifest.id) === true
        ? []
        : [`${place}: phase '${manifest.phase}' of the roadmap does not list this starter.`]),
      ...manifest.tasks
        .flatMap(({ skills }) => skills)
        .filter((skillId) => !skillIds.has(skillId))
        .map((skillId) => `${place}: unknown skill '${skillId}'.`),
      ...manifest.tasks
        .filter(({ n }, index) => n !== index + 1)
        .map(({ n }) => `${place}: task ${n} is out of order.`),
      ...manifest.learnerFiles
        .filter((file) => !isInProject(file, { manifest, files }, variants))
        .map((file) => `${place}: learner file '${file}' does not exist.`),
      ...files.flatMap((file) => {
        const reason = unsafePathReason(file);
        return reason === undefined
          ? []
          : [`${place}: file '${file}' has an unsafe name (${reason}).`];
      }),
      ...differences(manifest, variants).map((difference) => `${place}: ${difference}`),
    ];
  });
}

/** A starter that continues another one also changes what was there before. */
function isInProject(
  file: string,
  { manifest, files }: VariantFiles,
  variants: readonly VariantFiles[],
): boolean {
  const bases = variants.filter((variant) => isContinuedBy(manifest, variant.manifest));
  const isThere = file.endsWith('/')
    ? files.some((one) => one.startsWith(file))
    : files.includes(file);
  return isThere || (bases.length > 0 && bases.every((base) => isInProject(file, base, variants)));
}

/** All variants of a starter have the same tasks and names: only the language differs. */
function differences(manifest: StarterManifest, variants: readonly VariantFiles[]): string[] {
  const first = variants.find((variant) => variant.manifest.id === manifest.id)?.manifest;
  const shared = ({ green, tasks, hours, phase }: StarterManifest) =>
    JSON.stringify([green, hours, phase, tasks.map(({ file: _file, ...task }) => task)]);
  return first !== undefined && shared(first) !== shared(manifest)
    ? [`tasks, names or hours differ from variant '${first.stack}'.`]
    : [];
}
