import type { NewReport } from '@parley/api';

/** What somebody typed. */
export interface Typed {
  readonly text: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly source: string;
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether a date is left out or written as the server takes it. */
export const isDate = (text: string) => text === '' || DATE.test(text);

/** What to ask the server for: the text where there is one, else what stands at the address; undefined: nothing. */
export function requestOf({ text, url, title, published, source }: Typed): NewReport | undefined {
  const about = { ...(published !== '' && { published }), ...(source !== '' && { source }) };
  if (text !== '') {
    return { kind: 'text', text, ...(title !== '' && { title }), ...(url !== '' && { url }), ...about };
  }
  return url === '' ? undefined : { kind: 'url', url, ...about };
}
