import type { RichText } from '../../blocks/rich-text.ts';
import type { EquationPiece, TextPiece, WhiteSpace } from '../pieces.ts';
import { cleanText } from './clean-text.ts';
import { type InlineStyle, sameStyle, toTextRun } from './inline-style.ts';

/** A run of text while its line is still growing. */
type OpenRun = ({ text: string } & InlineStyle) | { equation: RichText };

/** White space that is more than one space; leaving single spaces alone makes this the faster half. */
const UNCOLLAPSED = /[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/g;

/**
 * One paragraph while it grows: collapses white space across elements as a browser does
 * (https://www.w3.org/TR/css-text-3/#white-space-phase-1) and merges equal neighbours.
 */
export class Line {
  private runs: OpenRun[] = [];
  /** At the start of a line, or after a space: further collapsible spaces vanish. */
  private atSpace = true;
  private brokenOff = false;
  private visible = false;

  /** Is there anything a reader would see? */
  get isEmpty(): boolean {
    return !this.visible;
  }

  text(piece: TextPiece): void {
    const { space } = piece;
    const clean = cleanText(piece.value);
    const value = space === 'pre' ? clean.replace(/\r\n?/g, '\n') : this.collapse(clean, space);
    if (value === '') return;
    this.startNextLine(piece);
    this.append(value, piece);
    if (space === 'pre') this.atSpace = false;
    else this.atSpace = value.endsWith(' ') || value.endsWith('\n');
    if (!this.visible && /\S/.test(value)) this.visible = true;
  }

  equation(piece: EquationPiece, run: RichText): void {
    this.startNextLine({ marks: piece.marks, href: null });
    this.runs.push({ equation: run });
    this.atSpace = false;
    this.visible = true;
  }

  /** A `<br>`. Returns true when it is the second in a row: such an empty line ends a paragraph. */
  break(): boolean {
    if (this.runs.length === 0) return false;
    if (this.brokenOff) return true;
    this.trimEnd();
    this.brokenOff = true;
    this.atSpace = true;
    return false;
  }

  /** The finished runs; the line is empty afterwards. */
  take(): RichText[] {
    this.trimEnd();
    const runs = this.visible ? this.runs : [];
    this.runs = [];
    this.atSpace = true;
    this.brokenOff = false;
    this.visible = false;
    return runs.map((run) => ('equation' in run ? run.equation : toTextRun(run.text, run)));
  }

  private collapse(source: string, space: WhiteSpace): string {
    let value =
      space === 'pre-line'
        ? source.replace(/[ \t\f]+/g, ' ').replace(/ ?(?:\r\n?|\n) ?/g, '\n')
        : source.replace(UNCOLLAPSED, ' ');
    if (this.atSpace && value.startsWith(' ')) value = value.slice(1);
    return value;
  }

  /** Writes down the `<br>` that waited for a text to follow it. */
  private startNextLine(style: InlineStyle): void {
    if (!this.brokenOff) return;
    this.brokenOff = false;
    const last = this.runs.at(-1);
    if (last && 'text' in last && last.href === null) last.text += '\n';
    else this.append('\n', { marks: style.marks, href: null });
  }

  private append(text: string, { marks, href }: InlineStyle): void {
    const last = this.runs.at(-1);
    if (last && 'text' in last && sameStyle(last, { marks, href })) last.text += text;
    else this.runs.push({ text, marks, href });
  }

  private trimEnd(): void {
    for (let last = this.runs.at(-1); last && 'text' in last; last = this.runs.at(-1)) {
      last.text = withoutTrailingSpace(last.text);
      if (last.text !== '') return;
      this.runs.pop();
    }
  }
}

/** A loop and not `/[ \n]+$/`, which is quadratic where many spaces stand inside. */
function withoutTrailingSpace(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\n')) end--;
  return end === text.length ? text : text.slice(0, end);
}
