import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Profile } from '../model.ts';
import type { ReportDigest } from '../negotiations/index.ts';
import { MINIMA } from '../reprints/index.ts';
import type { Fingerprint } from '../reprints/index.ts';
import type { Basis, Trace } from './basis.ts';

/** Which form the bytes have: others are not understood, and the basis is read from the reports. */
const FORM = 1;
const HEADER = 8;
const LEVEL = 1;
const WORD = 4;

/** What a profile has in common with others. */
type Face = Omit<Profile, 'report' | 'entity' | 'company' | 'published'>;

interface Folded {
  readonly faces: readonly Face[];
  readonly companies: readonly (readonly string[])[];
  readonly traces: readonly FoldedTrace[];
}

/** `print`: how many shingles its text has; the minima stand after the JSON, in the same order. */
interface FoldedTrace {
  readonly report: string;
  readonly published: string | null;
  /** Entity, face and company of each profile, one after another. */
  readonly profiles: readonly (string | number)[];
  readonly print?: number;
  readonly digest?: ReportDigest;
}

/** A basis as bytes; undefined where it holds what they cannot say. */
export function foldBasis({ traces }: Pick<Basis, 'traces'>): Uint8Array | undefined {
  const all = [...traces.values()];
  if (!all.every(isPlain)) return undefined;
  const [faces, companies] = [new Table<Face>(), new Table<readonly string[]>()];
  const folded: Folded = {
    faces: faces.values,
    companies: companies.values,
    traces: all.map((trace) => foldTrace(trace, faces, companies)),
  };
  const json = deflateRawSync(JSON.stringify(folded), { level: LEVEL });
  const padding = -json.length & (WORD - 1);
  const header = Buffer.alloc(HEADER);
  header.writeUInt32LE(FORM, 0);
  header.writeUInt32LE(json.length, WORD);
  const minima = all.flatMap(({ fingerprint }) => (fingerprint ? bytesOf(fingerprint) : []));
  return Buffer.concat([header, json, Buffer.alloc(padding), ...minima]);
}

/** What `foldBasis` made of a basis; undefined where the bytes are of another form. */
export function unfoldBasis(bytes: Uint8Array, revision: number): Basis | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < HEADER || buffer.readUInt32LE(0) !== FORM) return undefined;
  const length = buffer.readUInt32LE(WORD);
  const json = inflateRawSync(buffer.subarray(HEADER, HEADER + length));
  const folded = JSON.parse(json.toString()) as Folded;
  const minima = minimaFrom(buffer.subarray(HEADER + length + (-length & (WORD - 1))));
  const traces = new Map<string, Trace>();
  let prints = 0;
  for (const one of folded.traces) {
    const at = MINIMA * (one.print === undefined ? prints : prints++);
    const fingerprint =
      one.print === undefined ? undefined : { size: one.print, minima: minima.subarray(at, at + MINIMA) };
    traces.set(one.report, unfoldTrace(one, folded, fingerprint));
  }
  return { revision, traces, fresh: 0 };
}

/** Whether profiles say of report and day what the trace says, as they always do. */
const isPlain = ({ report, published, profiles }: Trace): boolean =>
  profiles.every((one) => one.report === report && one.published === published);

/** Values that are equal as JSON, each once. */
class Table<T> {
  readonly values: T[] = [];
  readonly #places = new Map<string, number>();

  placeOf(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

function foldTrace(
  { report, published, profiles, fingerprint, digest }: Trace,
  faces: Table<Face>,
  companies: Table<readonly string[]>,
): FoldedTrace {
  const known = new Map<readonly string[], number>();
  const companyOf = (company: readonly string[]) => {
    const place = known.get(company) ?? companies.placeOf(company);
    known.set(company, place);
    return place;
  };
  return {
    report,
    published,
    profiles: profiles.flatMap((profile) => [
      profile.entity,
      faces.placeOf(faceOf(profile)),
      companyOf(profile.company),
    ]),
    ...(fingerprint !== undefined && { print: fingerprint.size }),
    ...(digest !== undefined && { digest }),
  };
}

function faceOf({ kind, names, label, country, titles }: Profile): Face {
  return {
    kind,
    names,
    ...(label !== undefined && { label }),
    ...(country !== undefined && { country }),
    titles,
  };
}

function unfoldTrace(
  { report, published, profiles: folded, digest }: FoldedTrace,
  { faces, companies }: Folded,
  fingerprint: Fingerprint | undefined,
): Trace {
  const profiles: Profile[] = [];
  for (let at = 0; at < folded.length; at += 3) {
    const face = faces[folded[at + 1] as number]!;
    const company = companies[folded[at + 2] as number]!;
    profiles.push({ report, entity: folded[at] as string, ...face, company, published });
  }
  return { report, published, profiles, fingerprint, digest };
}

const bytesOf = ({ minima }: Fingerprint): Uint8Array => {
  const bytes = Buffer.alloc(WORD * MINIMA);
  minima.forEach((value, i) => bytes.writeUInt32LE(value, WORD * i));
  return bytes;
};

function minimaFrom(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length / WORD);
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes.readUInt32LE(WORD * i);
  return numbers;
}
