import { refuse } from './template-problem.ts';

/** A reader that goes once through a text, from its beginning to its end. */
export class Scanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  sees(mark: string): boolean {
    return this.text.startsWith(mark, this.at);
  }

  /** Steps over a mark, if it comes next. */
  takes(mark: string): boolean {
    if (!this.sees(mark)) return false;
    this.at += mark.length;
    return true;
  }

  skipSpace(): void {
    while (!this.ended && /\s/.test(this.text.charAt(this.at))) this.at += 1;
  }

  /** What comes before the first of these marks, or before the end. */
  until(...marks: string[]): string {
    const from = this.at;
    while (!this.ended && !marks.some((mark) => this.sees(mark))) this.at += 1;
    return this.text.slice(from, this.at);
  }

  /** Text in quotation marks, of which the first comes next: `\n` is a new line, any other character after `\` itself. */
  quoted(): string {
    const from = this.at;
    const mark = this.text.charAt(this.at);
    let content = '';
    for (this.at += 1; !this.ended; this.at += 1) {
      const character = this.text.charAt(this.at);
      if (character === mark) {
        this.at += 1;
        return content;
      }
      if (character === '\\') {
        this.at += 1;
        content += this.sees('n') ? '\n' : this.text.charAt(this.at);
      } else content += character;
    }
    return refuse('template.unclosedText', from);
  }
}
