import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { isPublicAddress, publicLookup } from '../../src/record/addresses.ts';
import { fetchUrl } from '../../src/record/fetch.ts';
import { get } from '../../src/record/request.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server on this machine; its address. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

/** Says of every name that it has these addresses. */
const resolving = (...addresses: string[]) =>
  ((_: string, __: object, callback: (error: null, found: object[]) => void) => {
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }) as never;

/** What a lookup says of a name. */
const lookedUp = (lookup: LookupFunction, name = 'name.example') =>
  new Promise((resolve) => {
    lookup(name, { all: false }, (error, address) => {
      resolve(error?.code ?? address);
    });
  });

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
])('%s is no address of the open internet', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['1.1.1.1', '93.184.216.34', '2606:4700::1111', '::ffff:1.1.1.1'])('%s is one', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

describe('a name', () => {
  test('is connected to at the address that was checked', async () => {
    expect(await lookedUp(publicLookup(resolving('93.184.216.34')))).toBe('93.184.216.34');
  });

  test('is refused where any of its addresses is private', async () => {
    expect(await lookedUp(publicLookup(resolving('93.184.216.34', '192.168.0.1')))).toBe('ENOTPUBLIC');
    expect(await lookedUp(publicLookup(resolving('::ffff:127.0.0.1')))).toBe('ENOTPUBLIC');
  });
});

describe('a redirection', () => {
  const rules = { headers: {}, publicOnly: false, patience: 5000 };
  /** Lets `start.example` mean this machine, as a public address would, and checks all else. */
  const trusting: LookupFunction = (name, options, callback) => {
    if (name === 'start.example') publicLookup(resolving('93.184.216.34'))(name, options, () => undefined);
    if (name === 'start.example')
      callback(null, options.all ? [{ address: '127.0.0.1', family: 4 }] : '127.0.0.1', 4);
    else publicLookup()(name, options, callback);
  };

  test.each(['http://127.0.0.1:PORT/secret', 'http://localhost:PORT/secret', 'http://[::1]:PORT/secret'])(
    'to %s is refused',
    async (target) => {
      const asked: string[] = [];
      const origin = await serving((request, response) => {
        asked.push(request.url!);
        response.writeHead(302, { location: target.replace('PORT', new URL(origin).port) }).end();
      });
      const start = origin.replace('127.0.0.1', 'start.example');
      await expect(get(start, { ...rules, publicOnly: true, lookup: trusting })).rejects.toMatchObject({
        code: 'ENOTPUBLIC',
      });
      expect(asked).toEqual(['/']);
    },
  );

  test.each(['file:///etc/passwd', 'gopher://example.org/', 'data:text/html,x'])(
    'to %s is refused',
    async (location) => {
      const origin = await serving((_, response) => response.writeHead(301, { location }).end());
      await expect(get(origin, rules)).rejects.toMatchObject({ code: 'EREDIRECT' });
    },
  );

  test('is followed a few times and no more', async () => {
    let asked = 0;
    const origin = await serving((_, response) => {
      asked++;
      response.writeHead(302, { location: '/again' }).end();
    });
    await expect(get(origin, rules)).rejects.toMatchObject({ code: 'ETOOMANY' });
    expect(asked).toBe(6);
  });

  test('tells in the end where the article came from', async () => {
    const origin = await serving((request, response) => {
      if (request.url === '/a') response.writeHead(308, { location: 'b' }).end();
      else response.end('text');
    });
    expect(await fetchUrl(`${origin}/a`)).toMatchObject({ url: `${origin}/b` });
  });
});

describe('what a server sends', () => {
  test('is decompressed, and a bomb is cut where sources end', async () => {
    const origin = await serving((request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(request.url === '/bomb' ? gzipSync(Buffer.alloc(80 * 1024 * 1024)) : gzipSync('words'));
    });
    expect(Buffer.from((await fetchUrl(origin))!.bytes).toString()).toBe('words');
    expect((await fetchUrl(`${origin}/bomb`))!.bytes.length).toBeLessThan(66 * 1024 * 1024);
  });

  test('is not fetched where it is no text', async () => {
    const origin = await serving((_, response) => response.setHeader('content-type', 'video/mp4').end('x'));
    await expect(fetchUrl(origin)).rejects.toThrow('this is video/mp4, not an article');
  });

  test('has to come in time', async () => {
    const origin = await serving((_, response) => response.write('a'));
    const { body } = await get(origin, { headers: {}, publicOnly: false, patience: 200 });
    await expect(body.toArray()).rejects.toThrow();
  });
});
