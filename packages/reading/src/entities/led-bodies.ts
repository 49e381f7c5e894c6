import type { OfficeMatch } from '@parley/analysis';
import type { Context } from '../context.ts';
import type { EntityTable } from './table.ts';

/** Somebody who is said to head a body, by a verb: “A, who leads the Liberals”. */
export interface Leadership {
  readonly office: OfficeMatch;
  readonly person: string;
  readonly of: string | undefined;
}

/** Who heads which body now, by the verb that says so; heads of delegations and of talks are none. */
export function findLeaderships(context: Context, table: EntityTable): Leadership[] {
  return context.withConcept('LEAD').flatMap((verb) => leadershipAt(verb, context, table) ?? []);
}

function leadershipAt(verb: number, context: Context, table: EntityTable): Leadership | undefined {
  const { tree } = context;
  const token = context.token(verb);
  const present = token.feats.includes('Tense=Pres') || tree.children(verb, 'aux').length > 0;
  if (token.upos !== 'VERB' || !present || tree.isPassive(verb) || context.isNegated(verb)) return undefined;
  const object = tree.child(verb, 'obj');
  const leader = tree.subject(verb);
  // “B's president, A, who chairs the bloc”
  const named = leader < 0 ? [] : [leader, ...tree.children(leader, 'appos', 'flat')];
  const mention = named.map((at) => table.at(at)).find((each) => each?.form === 'name');
  const person = mention?.form === 'name' ? mention.entities[0]! : undefined;
  if (person === undefined || object < 0 || table.get(person).kind !== 'person') return undefined;
  if (context.is(object, 'DELEGATION', 'TALKS', 'ROUND', 'ENCOUNTER', 'NEGOTIATORS', 'GOVERNMENT'))
    return undefined;
  const body = table.at(object);
  const isNamed = body?.form === 'name' && table.get(body.entities[0]!).kind === 'organisation';
  if (!isNamed && !context.is(object, 'BODY')) return undefined;
  const { start, end } = token;
  const id = context.is(verb, 'CHAIR') ? 'chairman' : 'leader';
  const office = {
    from: verb,
    to: verb + 1,
    start,
    end,
    head: verb,
    id,
    former: false,
    acting: false,
    plural: false,
  };
  return { office, person, of: isNamed ? body.entities[0] : undefined };
}
