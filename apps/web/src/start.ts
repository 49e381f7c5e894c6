import { begin } from './api/begin.ts';
import { firstLanguage } from './settings/language.ts';
import { recall } from './settings/stored.ts';

/*
 * Stands in the page itself and asks for what it will show first, while the page's own code is still on its way.
 */

const query = { in: firstLanguage(recall('language'), navigator.languages) };
begin('status', {});
const [, id, view = 'brief'] = /^\/n\/([^/]+)(?:\/([^/]+))?\/?$/.exec(location.pathname) ?? [];
if (id !== undefined) {
  const params = { id: decodeURIComponent(id) };
  const asOf = new URLSearchParams(location.search).get('asOf');
  begin('negotiation', { params, query });
  if (view === 'brief') {
    const isDay = asOf !== null && /^\d{4}-\d{2}-\d{2}$/.test(asOf);
    begin('outline', { params, query: { ...query, ...(isDay && { asOf }) } });
  }
} else if (location.pathname === '/') {
  begin('negotiations', { query: { ...query, limit: 200 } });
}
