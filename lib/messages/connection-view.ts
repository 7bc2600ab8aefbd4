/** A connection as the interface may know it: without its token. */
export interface ConnectionView {
  id: string;
  workspaceName: string;
  botName: string;
  /** The last four characters of the token, to tell one from another. */
  tokenEnd: string;
}
