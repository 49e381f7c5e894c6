import { EXIT, Failure } from './errors.ts';

/** The value of `--port`. @throws Failure where it is none. */
export function portOf(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (port <= 65_535) return port;
  throw new Failure('--port', `“${value}” is no port`, 'give a number from 0 to 65535', EXIT.usage);
}

/** Why a server cannot listen there, in words; other errors come back as they are. */
export function cannotListen(host: string, port: number, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const where = `${host}:${String(port)}`;
  if (code === 'EADDRINUSE')
    return new Failure(where, 'another program listens there', 'choose another --port');
  if (code === 'EACCES') return new Failure(where, 'permission is denied', 'choose a --port above 1023');
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Failure(where, 'this machine has no such address', 'choose another --host');
  return error;
}
