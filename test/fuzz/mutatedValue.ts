import fc from 'fast-check';
import { hostileKey, hostileValue } from './hostileValues';

type Edit =
  | { readonly kind: 'replace'; readonly value: unknown }
  | { readonly kind: 'add'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'rename'; readonly key: string }
  | { readonly kind: 'copy'; readonly key: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'enlist' };

interface PlacedEdit {
  /** Which child to go to at each level, counted round; ends early at a leaf. */
  readonly steps: readonly number[];
  readonly edit: Edit;
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('replace'), value: hostileValue }) },
  fc.record({ kind: fc.constant('add'), key: hostileKey, value: hostileValue }),
  fc.record({ kind: fc.constant('rename'), key: hostileKey }),
  fc.record({ kind: fc.constant('copy'), key: hostileKey }),
  fc.record({ kind: fc.constant('remove') }),
  fc.record({ kind: fc.constant('enlist') }),
);

const placedEdit: fc.Arbitrary<PlacedEdit> = fc.record({
  steps: fc.array(fc.nat(50), { maxLength: 6 }),
  edit,
});

/** A valid value with up to five parts broken, renamed, copied, taken away or put into a list. */
export function mutated(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid, fc.array(placedEdit, { maxLength: 5 }))
    .map(([value, edits]) => edits.reduce(withEdit, value));
}

function withEdit(value: unknown, { steps, edit: change }: PlacedEdit): unknown {
  const [step, ...rest] = steps;
  const keys = keysOf(value);
  if (step === undefined || keys.length === 0) {
    return change.kind === 'replace' ? change.value : value;
  }
  const key = keys[step % keys.length] ?? '';
  const child = (value as Record<string, unknown>)[key];
  if (rest.length > 0 && keysOf(child).length > 0) {
    return withChild(value, key, withEdit(child, { steps: rest, edit: change }));
  }
  return atChild(value, key, change);
}

function atChild(value: unknown, key: string, change: Edit): unknown {
  const child = (value as Record<string, unknown>)[key];
  switch (change.kind) {
    case 'replace':
      return withChild(value, key, change.value);
    case 'add':
      return withChild(value, change.key, change.value);
    case 'copy':
      return withChild(value, change.key, child);
    case 'rename':
      return withChild(without(value, key), change.key, child);
    case 'remove':
      return without(value, key);
    case 'enlist':
      return withChild(value, key, [child]);
  }
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function withChild(value: unknown, key: string, child: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return /^\d$/.test(key) ? items.toSpliced(Number(key), 1, child) : [...items, child];
  }
  // Object.fromEntries makes `__proto__` an ordinary key.
  return Object.fromEntries([...Object.entries(value as object), [key, child]]);
}

function without(value: unknown, key: string): unknown {
  return Array.isArray(value)
    ? (value as unknown[]).toSpliced(Number(key), 1)
    : Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key));
}
