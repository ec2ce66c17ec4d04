import { done, failed, type Failure, type Outcome } from '@/lib/schema/outcome';

const failureNames: Readonly<Record<string, Failure>> = {
  // The database was written by a newer version of the extension.
  VersionError: 'database-newer',
  QuotaExceededError: 'quota-exceeded',
  // Chromium reports a full disk this way ("Failed to write blobs").
  DataError: 'quota-exceeded',
  InvalidStateError: 'database-failed',
  UnknownError: 'database-failed',
  AbortError: 'database-failed',
  OpenFailedError: 'database-failed',
  DatabaseClosedError: 'database-failed',
  TimeoutError: 'database-failed',
  MissingAPIError: 'database-failed',
  TransactionInactiveError: 'database-failed',
};

/** Firefox refuses every write with this InvalidStateError once the quota was reached. */
const noRoom = /did not allow mutations|quota|disk|IOError/i;

type Layered = { name?: unknown; message?: unknown; inner?: unknown; failures?: unknown };

/** An error and whatever it wraps, innermost last. */
function layersOf(error: unknown): Layered[] {
  const layers: Layered[] = [];
  let layer = error as Layered | undefined;
  while (layer && typeof layer === 'object' && layers.length < 8) {
    layers.push(layer);
    layer = (layer.inner ?? (Array.isArray(layer.failures) ? layer.failures[0] : undefined)) as
      Layered | undefined;
  }
  return layers;
}

/** Which expected failure a database error is; undefined for a programming error. */
export function failureOf(error: unknown): Failure | undefined {
  const layers = layersOf(error);
  const named = layers.map((layer) => failureNames[String(layer.name)]).filter((name) => name !== undefined);
  if (named.length === 0) return undefined;
  if (named.includes('database-newer')) return 'database-newer';
  const full = named.includes('quota-exceeded') || layers.some((layer) => noRoom.test(String(layer.message)));
  return full ? 'quota-exceeded' : 'database-failed';
}

/** Runs work on the database; what the disk or the browser refuses becomes a value, all else is thrown on. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Outcome<T>> {
  try {
    return done(await work());
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return failed(failure, String((error as Error).message ?? error));
  }
}
