import { article } from '../article.ts';
import { made } from '../made.ts';
import { text } from '../reading.ts';
import type { SiteRule } from '../site-rule.ts';

/** A paper of arXiv as HTML, of ar5iv, or anything else that LaTeXML made. */
export const arxiv: SiteRule = {
  name: 'arxiv',
  matches: { hosts: ['arxiv.org', 'ar5iv.org', 'ar5iv.labs.arxiv.org'], sign: '.ltx_document', mark: '.ltx_document' },
  read: article({
    content: ['article.ltx_document', '.ltx_document'],
    drop: [
      '.ltx_page_header, .ltx_page_footer, .ltx_page_navbar, nav, .ltx_TOC, .package-alerts, .ltx_title_document',
      '.ltx_role_footnotemark .ltx_note_outer, .ltx_ERROR, .ltx_dates, button, .ltx_pagination',
      '.ltx_role_institutetext, .ltx_note_type, .ltx_tag_note, .ltx_authors',
    ],
    tidy: (content) => {
      gatherNotes(content);
      freeEquations(content);
      for (const number of content.querySelectorAll('.ltx_tag_bibitem')) number.append(' ');
    },
    fields: { title: text('.ltx_title_document'), author: authors },
  }),
};

/** Names only, without marks of affiliations. */
function authors(scope: ParentNode): string | null {
  const names = [...scope.querySelectorAll('.ltx_authors .ltx_personname')].map((name) => {
    const [line = ''] = [...name.childNodes].filter((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim());
    return String(typeof line === 'string' ? line : (line.nodeValue ?? ''))
      .replace(/\s+/g, ' ')
      .trim();
  });
  return names.filter((name) => name !== '' && name.length < 80).join(', ') || null;
}

/** A footnote stands where it is called; it goes to the end, and its sign stays. */
function gatherNotes(content: Element): void {
  const document_ = content.ownerDocument;
  const notes: Element[] = [];
  for (const note of content.querySelectorAll('.ltx_note')) {
    const text = note.querySelector('.ltx_note_content');
    if (!text) continue;
    text.querySelector('.ltx_note_mark')?.remove();
    notes.push(made(document_, 'li', ...text.childNodes));
    note.querySelector('.ltx_note_outer')?.remove();
  }
  if (notes.length > 0) content.append(made(document_, 'hr'), made(document_, 'ol', ...notes));
}

/** Numbered equations are set with tables: each row becomes a formula of its own. */
function freeEquations(content: Element): void {
  for (const table of content.querySelectorAll('table.ltx_eqn_table, table.ltx_equation, table.ltx_equationgroup')) {
    const rows = [...table.querySelectorAll('tr')].map(rowFormula).filter((formula) => formula !== null);
    if (rows.length > 0) table.replaceWith(...rows.map((formula) => made(content.ownerDocument, 'p', formula)));
  }
}

/** Sides of an equation stand in cells of their own. */
function rowFormula(row: Element): Element | null {
  const formulas = [...row.querySelectorAll('math')];
  const [formula, ...others] = formulas;
  if (!formula) return null;
  formula.setAttribute('display', 'block');
  if (others.length === 0) return formula;
  const tex = formulas.map((part) => part.getAttribute('alttext') ?? '').join(' ');
  const whole = made(row.ownerDocument, 'math');
  whole.setAttribute('display', 'block');
  whole.setAttribute('alttext', tex);
  const source = made(row.ownerDocument, 'annotation', tex);
  source.setAttribute('encoding', 'application/x-tex');
  whole.append(made(row.ownerDocument, 'semantics', made(row.ownerDocument, 'mrow'), source));
  return whole;
}
