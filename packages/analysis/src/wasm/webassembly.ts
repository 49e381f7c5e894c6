/** The part of the WebAssembly interface that is used here; Node has it, but its types come only with the web's. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

interface Interface {
  readonly Memory: new (limits: { initial: number; maximum: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { env: { memory: WasmMemory } },
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

const wasm = (globalThis as unknown as { WebAssembly: Interface }).WebAssembly;

/** A memory of at least so many bytes, zero, which never grows: typed arrays over it stay valid. */
export function memoryOf(bytes: number): WasmMemory {
  const pages = Math.ceil(bytes / 65_536);
  return new wasm.Memory({ initial: pages, maximum: pages });
}

/** A procedure of so many parameters. */
export type Numbers<Count extends number, Rest extends number[] = []> = Rest['length'] extends Count
  ? (...numbers: Rest) => void
  : Numbers<Count, [number, ...Rest]>;

/** Compiles a module once; what is returned makes its procedures available over a memory. */
export function library<T>(bytes: () => Uint8Array): (memory: WasmMemory) => T {
  let compiled: object | undefined;
  return (memory) => {
    compiled ??= new wasm.Module(bytes());
    return new wasm.Instance(compiled, { env: { memory } }).exports as T;
  };
}
