import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { version } from '../package.json';

/** What is measured of every process: its version, its memory, its processor time and what else Node tells. */
export function processMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'parley_info',
    help: 'Always 1; the version is a label.',
    labelNames: ['version'],
    registers: [registry],
  }).set({ version }, 1);
  return registry;
}
