import type { ProgressMemento } from '../../src/storage/progressStore';

/** Workspace state without a window. Values are kept as JSON, as VS Code keeps them. */
export class InMemoryMemento implements ProgressMemento {
  /** The keys written, in order. */
  readonly writes: string[] = [];
  /** Runs before a value is kept: rejecting stands for a full disk, waiting for a slow one. */
  beforeWrite: (key: string) => Promise<void> = () => Promise.resolve();

  private readonly values = new Map<string, string>();

  constructor(values: Readonly<Record<string, unknown>> = {}) {
    for (const [key, value] of Object.entries(values)) {
      this.values.set(key, JSON.stringify(value));
    }
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in VS Code
  get<T>(key: string): T | undefined;
  get<T>(key: string, defaultValue: T): T;
  get<T>(key: string, defaultValue?: T): T | undefined {
    const json = this.values.get(key);
    return json === undefined ? defaultValue : (JSON.parse(json) as T);
  }

  async update(key: string, value: unknown): Promise<void> {
    await this.beforeWrite(key);
    this.values.set(key, JSON.stringify(value));
    this.writes.push(key);
  }
}

/** Workspace state with progress of an old version on which the migration fails. */
export function unmigratable(): InMemoryMemento {
  return new UnmigratableMemento();
}

class UnmigratableMemento extends InMemoryMemento {
  override get(): never {
    const stored = {
      version: 0,
      get done(): never {
        throw new Error('a migration that fails');
      },
    };
    return stored as never;
  }
}
