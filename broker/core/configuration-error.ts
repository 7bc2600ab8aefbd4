/** Settings are missing or wrong. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError' as const;
  /** One for each setting to mend; none shows the value of a secret. */
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join(' '));
    this.sentences = sentences;
  }
}
