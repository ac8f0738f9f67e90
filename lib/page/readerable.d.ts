/** The one function of @mozilla/readability that the loader carries; the package types only its whole. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(
    document: Document,
    options?: { readonly visibilityChecker?: (node: Element) => boolean },
  ): boolean;
}
