import os from 'node:os';

/** What the figures depend on: the machine, the versions, and how busy it was. */
export function describeMachine(): string {
  const [cpu] = os.cpus();
  const gigabytes = (os.totalmem() / 2 ** 30).toFixed(0);
  const load = os.loadavg().map((value) => value.toFixed(1));
  return [
    `${cpu?.model ?? 'unknown processor'}, ${os.availableParallelism()} cores for us, ${gigabytes} GB`,
    `${os.type()} ${os.release()} ${os.arch()}, Node ${process.versions.node}, V8 ${process.versions.v8}`,
    `${new Date().toISOString().slice(0, 16)}Z, load ${load.join(' ')} (1, 5 and 15 minutes)`,
  ].join('\n');
}
