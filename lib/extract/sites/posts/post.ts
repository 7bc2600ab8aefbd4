/** What somebody wrote in a conversation. */
export interface Post {
  author: string | null;
  /** ISO 8601, or as the site writes it. */
  date: string | null;
  /** Where it can be read alone. */
  address: string | null;
  /** What else is worth saying of it: that it is the accepted answer. */
  note: string | null;
  body: Node[];
  replies: Post[];
}
