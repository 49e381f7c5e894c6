/** What a record holds, besides its type. */
export interface Made {
  readonly type?: string;
  readonly url?: string;
  readonly mediaType?: string;
  readonly status?: string;
  /** More lines for the head of the server's answer. */
  readonly headers?: readonly string[];
  readonly body: Uint8Array | string;
}

/** A record of a web archive; an answer of a server where it is of the type `response`. */
export function makeRecord(made: Made): Buffer {
  const {
    type = 'response',
    url = 'https://example.org/',
    mediaType = 'text/html; charset=utf-8',
    body,
  } = made;
  const isResponse = type === 'response';
  const block = isResponse ? answer(made, mediaType) : Buffer.from(body);
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2025-06-01T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${isResponse ? 'application/http; msgtype=response' : mediaType}`,
    `Content-Length: ${String(block.length)}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

function answer({ status = '200 OK', headers = [], body }: Made, mediaType: string): Buffer {
  const head = [`HTTP/1.1 ${status}`, `Content-Type: ${mediaType}`, ...headers];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** A body in chunks, as servers send it that do not know its length yet. */
export function chunked(body: Uint8Array, size = 40): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), Buffer.from(part), Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

/** A page with an article that names its number. */
export function makePage(number: number): string {
  const n = String(number);
  return `<!doctype html><html lang="en"><head><title>Round ${n}</title></head><body><article><h1>Round ${n}</h1>
    <p>The envoys of round ${n} met on Friday in a hotel by the lake, and agreed to meet again.</p></article></body></html>`;
}
