import type { Job } from '@parley/api';
import { ApiProblem, notFound } from '../problems.ts';
import type { Work } from '../jobs.ts';
import { EXAMPLE_TAG } from '../example.ts';
import type { Handler, World } from '../world.ts';

interface About {
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly source?: string | undefined;
}

/** The options of `parley add` for what is known of a report. `=` keeps a value from being taken for an option. */
const optionsFor = ({ published, language, source }: About): string[] => [
  ...(published === undefined ? [] : [`--published=${published}`]),
  ...(language === undefined ? [] : [`--lang=${language}`]),
  ...(source === undefined ? [] : [`--source=${source}`]),
];

/** Adds a text that was pasted, or what stands at an address. */
export const addReport: Handler<'addReport'> = ({ jobs }, { body }) => {
  if (body.kind === 'url') {
    return started({ jobs }, { kind: 'url', what: body.url, args: [...optionsFor(body), '--', body.url] });
  }
  const { kind, ...document } = body;
  const what = body.title ?? body.text.trim().slice(0, 80);
  return started({ jobs }, { kind, what, args: ['--', '-'], input: `${JSON.stringify(document)}\n` });
};

/** Adds what a file holds. */
export const uploadReport: Handler<'uploadReport'> = ({ jobs }, { query, body }) => {
  const { name, ...about } = query;
  if (body.length === 0) throw new ApiProblem(422, 'there is nothing in the file', 'give a file with a text');
  const file = { name, bytes: body };
  return started({ jobs }, { kind: 'upload', what: name, args: [...optionsFor(about), '--'], file });
};

/** How far a job is. */
export const job: Handler<'job'> = ({ jobs }, { params }) => {
  const found = jobs.get(params.id);
  if (found) return found;
  throw notFound(`there is no job ${params.id}`, 'jobs are forgotten when the server ends');
};

/** Loads the example record. */
export const loadExample: Handler<'loadExample'> = async ({ jobs, example }) => {
  const { available, loaded } = await example.state();
  if (!available || jobs.isBusyWith('example')) {
    const what =
      loaded || available ? 'the example is loaded already, or is being loaded' : 'the record is not empty';
    throw new ApiProblem(409, what, 'the example is for an empty record');
  }
  return started({ jobs }, await exampleWork(example));
};

/** The work of reading the example record. */
export async function exampleWork(example: World['example']): Promise<Work> {
  return {
    kind: 'example',
    what: 'example',
    args: [`--tag=${EXAMPLE_TAG}`, '--', ...(await example.files())],
  };
}

/** Removes the example record. */
export const removeExample: Handler<'removeExample'> = async ({ example, revisions, answers }) => {
  const removed = await example.remove();
  answers.need(await revisions.look());
  return removed;
};

function started({ jobs }: Pick<World, 'jobs'>, work: Work): Job {
  const made = jobs.start(work);
  if (made) return made;
  throw new ApiProblem(503, 'too many reports wait to be read', 'try again when some are done');
}
