const SENTENCE = 'Ducks sleep on the water, in the middle of the pond, and keep one eye open for the fox. ';
const PROSE = `<p>${SENTENCE.repeat(4)}</p>`.repeat(10);

/**
 * Contents of articles in which something is there without number, so that whatever is looked at once for each other
 * takes longest. Each is below the number of elements from which a simpler strategy is taken.
 */
export const MEAN_PAGES: Readonly<Record<string, string>> = {
  'parts in parts': '<section>'.repeat(450) + PROSE.repeat(30),
  'headings of furniture': PROSE + '<h2>Related</h2>'.repeat(18_000),
  comments: `${PROSE}${'<div class="comments">Well said.</div>'.repeat(18_000)}${PROSE}`,
  authors: `${PROSE}<aside>${'<span class="author">Ann Roach</span> '.repeat(18_000)}</aside>`,
  'dates and inline elements': `${PROSE}<aside>${'<time>May</time><i class="date">1</i>'.repeat(9_000)}</aside>`,
  'pictures for readers without scripts':
    PROSE + '<img src="d.gif"><noscript><img src="a.png"></noscript>'.repeat(6_000),
  'long names': PROSE + `<div class="${'wp-block wide '.repeat(60)}"><i>x</i></div>`.repeat(3_000),
  'closed details in each other': PROSE + '<details><a href="/x">x</a>'.repeat(400),
  cells: `${PROSE}<table>${`<tr>${'<td>One, two</td>'.repeat(30)}</tr>`.repeat(500)}</table>`,
};
