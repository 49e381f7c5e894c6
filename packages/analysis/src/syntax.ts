export type { SyntaxModel, WordAnalysis } from './parsing/index.ts';
export { analyseSentence, loadSyntaxModel } from './parsing/index.ts';
