import { moduleOf } from '../wasm/assembler.ts';
import type { Numbers } from '../wasm/webassembly.ts';
import { library } from '../wasm/webassembly.ts';
import type { MultiplyAdd } from './kernel.ts';
import { multiplyAdd } from './kernel.ts';
import { embed, fillRows, recur, relu, widen } from './kernels.ts';
import {
  addDistances,
  bestHeads,
  bestOfClass,
  bestPlaces,
  joinHeads,
  rootScores,
  transpose,
} from './kernels-tree.ts';

/** The procedures of the network over one memory; what each takes, and in which order, is said where it is written. */
export interface Kernels {
  readonly multiplyAdd: MultiplyAdd;
  readonly fillRows: Numbers<4>;
  readonly relu: Numbers<4>;
  readonly widen: Numbers<4>;
  readonly recur: Numbers<10>;
  readonly embed: Numbers<8>;
  readonly transpose: Numbers<5>;
  readonly addDistances: Numbers<6>;
  readonly rootScores: Numbers<7>;
  readonly bestHeads: Numbers<5>;
  readonly joinHeads: Numbers<8>;
  readonly bestPlaces: Numbers<6>;
  readonly bestOfClass: Numbers<7>;
}

/** The bytes of the module; builds store them, since to assemble them takes longer than to read some sentences. */
export const networkModule = (): Uint8Array =>
  process.env.PARLEY_NETWORK_MODULE === undefined
    ? moduleOf([
        ...[multiplyAdd, fillRows, relu, widen, recur, embed],
        ...[transpose, addDistances, rootScores, bestHeads, joinHeads, bestPlaces, bestOfClass],
      ])
    : Buffer.from(process.env.PARLEY_NETWORK_MODULE, 'base64');

export const kernelsOver = library<Kernels>(networkModule);
