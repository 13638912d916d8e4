/** Taken out of the package `mermaid` by the build: its grammar of flowcharts, made by jison. */
declare module 'mermaid-flowchart-grammar' {
  interface Grammar {
    /** Whom the grammar tells what it reads; only properties of its own are seen. */
    yy: object;
    /** Throws an Error with a `hash` that says where the text stops being a flowchart. */
    parse(text: string): unknown;
  }
  export const diagram: { readonly parser: { readonly parser: Grammar } };
}
