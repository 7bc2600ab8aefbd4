/** Narrows what is copied of the body. */
export interface CopyFilter {
  /** Told of every node of the body in document order, before anything is decided. */
  visit?(node: Node): void;
  /** False leaves out the element with everything in it. */
  takes?(element: Element): boolean;
  /** The part of a text to copy; an empty string copies nothing. */
  text?(node: Node, value: string): string;
}
