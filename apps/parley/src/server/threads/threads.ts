import type { Rights } from '@parley/api';
import type { Made } from '../answers.ts';
import type { Reading } from '../handlers/reading.ts';
import { ApiProblem } from '../problems.ts';
import type { Ask } from '../world.ts';
import type { Reply, Results, Sent, TaskKind, Tasks } from './tasks.ts';
import { Thread } from './thread.ts';

/** Routes that look at the whole record, or that read an article anew. */
const LONG: readonly Reading[] = ['review', 'negotiations', 'feed', 'why'];
/** The same of what the server itself asks. */
const LONG_TASKS: readonly TaskKind[] = ['notices'];

/** Makes what follows from the record. */
export interface Makers {
  /** What a route answers. @throws ApiProblem where it refuses */
  answer<Name extends Reading>(name: Name, ask: Ask<Name>): Promise<Made>;
  /** Does something for the server itself. @throws ApiProblem where that cannot be done */
  run<Kind extends Exclude<TaskKind, 'answer'>>(kind: Kind, given: Tasks[Kind]): Promise<Results[Kind]>;
}

/**
 * Computes what follows from the record beside the server, which only sends and receives: in one thread what is quick, in
 * another what may take long.
 */
export class Threads implements Makers {
  readonly #quick: Thread;
  readonly #long: Thread;
  #number = 0;

  /** @param program the file of the threads' program */
  constructor(program: string, rights: Rights) {
    this.#quick = new Thread(program, { rights, mayTakeLong: false });
    this.#long = new Thread(program, { rights, mayTakeLong: true });
  }

  answer<Name extends Reading>(name: Name, ask: Ask<Name>): Promise<Made> {
    return this.#run('answer', { name, ask: ask }, LONG.includes(name));
  }

  run<Kind extends Exclude<TaskKind, 'answer'>>(kind: Kind, given: Tasks[Kind]): Promise<Results[Kind]> {
    return this.#run(kind, given, LONG_TASKS.includes(kind));
  }

  async close(): Promise<void> {
    await Promise.all([this.#quick.close(), this.#long.close()]);
  }

  async #run<Kind extends TaskKind>(kind: Kind, given: Tasks[Kind], isLong: boolean): Promise<Results[Kind]> {
    const sent = { number: this.#number++, kind, given } as Sent;
    const first = await (isLong ? this.#long : this.#quick).send(sent);
    const reply = 'tooLong' in first ? await this.#long.send(sent) : first;
    return resultOf(reply) as Results[Kind];
  }
}

function resultOf(reply: Reply): Results[TaskKind] {
  if ('result' in reply) return reply.result;
  if ('tooLong' in reply) throw new Error('a thread that may take long said that this takes too long');
  const { status, detail, remedy } = reply.refusal;
  throw new ApiProblem(status, detail, remedy);
}
