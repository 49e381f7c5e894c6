import { createInterface } from 'node:readline';
import { freePort } from '../../packages/record/test/store/cluster.ts';
import { start } from './command.ts';
import type { Place, Running } from './command.ts';
import { Outages, untilThere } from './outages.ts';

/** `parley serve` at one address, started again where it ends, as a container would be. */
export class Desk {
  readonly origin: string;
  /** When nobody listened there. */
  readonly outages = new Outages();
  readonly #place: Place;
  readonly #port: number;
  /** What those said that ended by themselves while they listened: there should be none. */
  readonly crashes: string[] = [];
  #said = '';
  #now: Running | undefined;
  /** Whether it is to end now. */
  #isEnding = false;

  private constructor(place: Place, port: number) {
    this.#place = place;
    this.#port = port;
    this.origin = `http://127.0.0.1:${String(port)}`;
  }

  /** Starts one; it listens when this is done. */
  static async open(place: Place): Promise<Desk> {
    const desk = new Desk(place, await freePort());
    await desk.outages.during(() => desk.#start());
    return desk;
  }

  /** All that they wrote for the one who runs them, of those that have ended. */
  get said(): string {
    return this.#said;
  }

  /** Kills it, and waits until another one listens, which takes as long as the database is away. */
  async kill(): Promise<void> {
    const { child, end } = this.#now!;
    await this.outages.during(async () => {
      this.#isEnding = true;
      child.kill('SIGKILL');
      await end;
      this.#isEnding = false;
      await this.#start();
    });
  }

  /** Ends it as the system would; its exit status. */
  async stop(): Promise<number | null> {
    this.#isEnding = true;
    this.#now!.child.kill('SIGTERM');
    return (await this.#now!.end).status;
  }

  /** While the database is away it ends with a word of that, and is tried again. */
  #start(): Promise<true> {
    return untilThere(async () => {
      const { child, end } = (this.#now = start(
        ['serve', '--port', String(this.#port), '--no-example'],
        this.#place,
      ));
      let listens = false;
      const ended = end.then(({ stderr }) => {
        this.#said += stderr;
        if (listens && !this.#isEnding) this.crashes.push(stderr);
        return undefined;
      });
      const listening = new Promise<true>((resolve) => {
        createInterface({ input: child.stdout! }).once('line', () => {
          listens = true;
          resolve(true);
        });
      });
      return Promise.race([listening, ended]);
    });
  }
}
