/** The command was given wrong arguments. The message is a sentence for the person who typed them. */
export class UsageError extends Error {
  override readonly name = 'UsageError' as const;
}
