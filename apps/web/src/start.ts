import { begin } from './api/first.ts';
import { firstLanguage } from './settings/language.ts';
import { recall } from './settings/stored.ts';

/*
 * Asks for what the page will show first while the page itself is still on its way, and then for the page.
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
void import('./main.tsx');
