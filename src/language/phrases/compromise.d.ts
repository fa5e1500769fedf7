/** The part of compromise that is used here; its own types do not cover the matcher's insides. */
declare module 'compromise/one' {
  export interface CompiledMatch {
    readonly length: number;
  }
  /** Sentence, first term, one past the last term. */
  export type Pointer = [number, number, number, ...unknown[]];
  interface Nlp {
    parseMatch(pattern: string): CompiledMatch;
    methods(): { one: { match(docs: object[][], todo: { regs: CompiledMatch }): { ptrs: Pointer[] } } };
  }
  const nlp: Nlp;
  export default nlp;
}
