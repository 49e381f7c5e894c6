import { lookup } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an address belongs to a machine on the open internet: no loopback, private, link-local or special one. */
export function isPublicAddress(address: string): boolean {
  // `process` sees through IPv4 in the clothes of IPv6.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** The code of the error where an address is none of the open internet. */
export const NOT_PUBLIC = 'ENOTPUBLIC';

function notPublic(host: string): Error {
  return Object.assign(new Error(`${host} is no address of the open internet`), { code: NOT_PUBLIC });
}

/**
 * A host that is written as an address is never looked up, so it is checked by itself.
 * @throws Error with code {@link NOT_PUBLIC} where it is such an address and no public one.
 */
export function checkHost(hostname: string): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw notPublic(host);
}

/**
 * Looks a name up for a connection, and refuses it where any address that it has is not public. What is connected to is
 * what was checked, so a name cannot have another address a moment later.
 */
export function publicLookup(resolve: typeof lookup = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true } as LookupOptions & { all: true }, (error, found) => {
      const addresses = found as LookupAddress[] | undefined;
      const [first] = addresses ?? [];
      if (error) callback(error, '', 0);
      else if (!first || !addresses?.every(({ address }) => isPublicAddress(address))) {
        callback(notPublic(hostname), '', 0);
      } else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
