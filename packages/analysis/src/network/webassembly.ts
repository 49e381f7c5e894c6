/** The part of the WebAssembly interface that is used here; Node has it, but its types come only with the web's. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

interface Interface {
  readonly Memory: new (limits: { initial: number; maximum: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  readonly Instance: new (
    module: WasmModule,
    imports: { env: { memory: WasmMemory } },
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** A compiled module, opaque. */
export type WasmModule = object;

export const wasm = (globalThis as unknown as { WebAssembly: Interface }).WebAssembly;
