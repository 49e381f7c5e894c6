/** The longest address that is taken over. */
const LONGEST = 2000;

/**
 * `value` as an absolute address of the web, counted from `base` where it is relative, without the place within the
 * page; undefined where it is none.
 */
export function webAddress(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST) return undefined;
  const url = parse(value.trim(), base);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  // A place within a page that begins so is an address of its own, made in the browser.
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  return url.href;
}

/** The host of an address, without `www.`; undefined where it is no address of the web. */
export function hostOf(url: string | undefined): string | undefined {
  const address = webAddress(url);
  return address === undefined ? undefined : new URL(address).hostname.replace(/^www\./, '');
}

/**
 * The address of a page: the one that it gives for itself, unless that leads to another site, or to the front page
 * of this one (a common mistake of templates); then the one that it was fetched from.
 */
export function addressOf(own: string | undefined, fetched: string | undefined): string | undefined {
  const [from, to] = [webAddress(fetched), webAddress(own, fetched)];
  if (from === undefined || to === undefined) return to ?? from;
  const isFront = new URL(to).pathname === '/' && new URL(to).search === '';
  return isFront || siteOf(to) !== siteOf(from) ? from : to;
}

/** The host without the part that only says which edition for a device it is. */
function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

function parse(value: string, base: string | undefined): URL | undefined {
  try {
    return new URL(value, base === undefined || !URL.canParse(base) ? undefined : base);
  } catch {
    return undefined;
  }
}
