import type { NewDecision } from '@parley/api';

/** The words in which `parley decide` takes the same decision. */
export function wordsOf(body: NewDecision): readonly string[] {
  switch (body.kind) {
    case 'confirm':
    case 'reject':
      return [body.claim];
    case 'correct':
      return [body.claim, body.field, JSON.stringify(body.value)];
    case 'annotate':
      return [body.claim, body.text];
    case 'same':
      return body.identities ?? [body.identity!, ...body.reports!];
    case 'different':
      return [body.identity, ...body.reports];
    case 'name':
      return [body.negotiation, body.name];
    case 'pin':
      return [body.negotiation];
    case 'join':
      return body.negotiations;
    case 'move':
      return [body.report, body.negotiation];
    case 'grade':
      return [body.source, body.grade];
  }
}
