import { SqlError } from '../checks/artefacts/databases';

/** What PostgreSQL refused as a SqlError, with its detail; anything else as it came. */
export function toSqlError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !isSqlState(error.code)) {
    return error;
  }
  const { position, detail } = error as { position?: string; detail?: string };
  const text = detail === undefined ? error.message : `${error.message}. ${detail}`;
  return new SqlError(error.code, text, position === undefined ? undefined : Number(position));
}

function isSqlState(code: unknown): code is string {
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
}
