import type { HtmlTagName } from '../../hast/html-tag-name.ts';
import type { ElementHandler } from '../state.ts';
import { a } from './a.ts';
import { blockquote } from './blockquote.ts';
import { br } from './br.ts';
import { button } from './button.ts';
import { canvas } from './canvas.ts';
import { cite } from './cite.ts';
import { code } from './code.ts';
import { control } from './control.ts';
import { del } from './del.ts';
import { details } from './details.ts';
import { dialog } from './dialog.ts';
import { dl } from './dl.ts';
import { em } from './em.ts';
import { figcaption } from './figcaption.ts';
import { figure } from './figure.ts';
import { flow } from './flow.ts';
import { font } from './font.ts';
import { heading } from './heading.ts';
import { hr } from './hr.ts';
import { ignore } from './ignore.ts';
import { img } from './img.ts';
import { li } from './li.ts';
import { list } from './list.ts';
import { mark } from './mark.ts';
import { math } from './math.ts';
import { media } from './media.ts';
import { pre } from './pre.ts';
import { q } from './q.ts';
import { rt } from './rt.ts';
import { script } from './script.ts';
import { strong } from './strong.ts';
import { sub } from './sub.ts';
import { sup } from './sup.ts';
import { svg } from './svg.ts';
import { tableElement } from './table-element.ts';
import { transparent } from './transparent.ts';
import { u } from './u.ts';

/** Every HTML element, so that none falls through by accident: a forgotten one does not compile. */
export const elements = {
  // Ignored: they show nothing, or nothing for readers.
  area: ignore,
  base: ignore,
  basefont: ignore,
  bgsound: ignore,
  col: ignore,
  colgroup: ignore,
  command: ignore,
  datalist: ignore,
  frameset: ignore,
  head: ignore,
  isindex: ignore,
  keygen: ignore,
  link: ignore,
  menuitem: ignore,
  meta: ignore,
  nextid: ignore,
  noembed: ignore,
  noframes: ignore,
  noscript: ignore,
  param: ignore,
  source: ignore,
  spacer: ignore,
  style: ignore,
  template: ignore,
  title: ignore,
  track: ignore,
  wbr: ignore,

  // Transparent: inline, and only their content counts.
  abbr: transparent,
  acronym: transparent,
  bdi: transparent,
  bdo: transparent,
  big: transparent,
  blink: transparent,
  content: transparent,
  data: transparent,
  element: transparent,
  label: transparent,
  map: transparent,
  meter: transparent,
  nobr: transparent,
  output: transparent,
  picture: transparent,
  portal: transparent,
  progress: transparent,
  rb: transparent,
  rbc: transparent,
  rp: transparent,
  rtc: transparent,
  ruby: transparent,
  selectedcontent: transparent,
  shadow: transparent,
  slot: transparent,
  small: transparent,
  span: transparent,
  time: transparent,

  // Flow: boxes that only part their content from what is around.
  address: flow,
  article: flow,
  aside: flow,
  body: flow,
  caption: flow,
  center: flow,
  dd: flow,
  div: flow,
  dt: flow,
  fieldset: flow,
  footer: flow,
  form: flow,
  header: flow,
  hgroup: flow,
  html: flow,
  legend: flow,
  main: flow,
  marquee: flow,
  multicol: flow,
  nav: flow,
  optgroup: flow,
  option: flow,
  p: flow,
  search: flow,
  section: flow,
  summary: flow,
  tbody: flow,
  td: flow,
  tfoot: flow,
  th: flow,
  thead: flow,
  tr: flow,

  // Handled.
  a,
  applet: media,
  audio: media,
  b: strong,
  blockquote,
  br,
  button,
  canvas,
  cite,
  code,
  del,
  details,
  dfn: em,
  dialog,
  dir: list,
  dl,
  em,
  embed: media,
  figcaption,
  figure,
  font,
  frame: media,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr,
  i: em,
  iframe: media,
  image: img,
  img,
  input: control,
  ins: u,
  kbd: code,
  li,
  listing: pre,
  mark,
  math,
  menu: list,
  object: media,
  ol: list,
  plaintext: pre,
  pre,
  q,
  rt,
  s: del,
  samp: code,
  script,
  select: control,
  strike: del,
  strong,
  sub,
  sup,
  svg,
  table: tableElement,
  textarea: control,
  tt: code,
  u,
  ul: list,
  var: em,
  video: media,
  xmp: pre,
} satisfies Record<HtmlTagName, ElementHandler>;
