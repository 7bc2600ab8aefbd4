import type { HtmlTagName } from '../../hast/html-tag-name.ts';
import type { ElementHandler } from '../state.ts';
import { a } from './a.ts';
import { blockquote } from './blockquote.ts';
import { br } from './br.ts';
import { code } from './code.ts';
import { del } from './del.ts';
import { details } from './details.ts';
import { em } from './em.ts';
import { figcaption } from './figcaption.ts';
import { figure } from './figure.ts';
import { flow } from './flow.ts';
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
import { script } from './script.ts';
import { strong } from './strong.ts';
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
  canvas: ignore,
  col: ignore,
  colgroup: ignore,
  command: ignore,
  datalist: ignore,
  frame: ignore,
  frameset: ignore,
  head: ignore,
  input: ignore,
  isindex: ignore,
  keygen: ignore,
  link: ignore,
  map: ignore,
  menuitem: ignore,
  meta: ignore,
  nextid: ignore,
  noembed: ignore,
  noframes: ignore,
  noscript: ignore,
  param: ignore,
  progress: ignore,
  meter: ignore,
  select: ignore,
  source: ignore,
  spacer: ignore,
  style: ignore,
  svg: ignore,
  template: ignore,
  textarea: ignore,
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
  button: transparent,
  content: transparent,
  data: transparent,
  element: transparent,
  font: transparent,
  label: transparent,
  nobr: transparent,
  output: transparent,
  picture: transparent,
  portal: transparent,
  rb: transparent,
  rbc: transparent,
  rp: transparent,
  rt: transparent,
  rtc: transparent,
  ruby: transparent,
  selectedcontent: transparent,
  shadow: transparent,
  slot: transparent,
  small: transparent,
  span: transparent,
  sub: transparent,
  sup: transparent,
  time: transparent,

  // Flow: boxes that only part their content from what is around.
  address: flow,
  article: flow,
  aside: flow,
  body: flow,
  caption: flow,
  center: flow,
  dd: flow,
  dialog: flow,
  div: flow,
  dl: flow,
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
  cite: em,
  code,
  del,
  details,
  dfn: em,
  dir: list,
  em,
  embed: media,
  figcaption,
  figure,
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
  s: del,
  samp: code,
  script,
  strike: del,
  strong,
  table: tableElement,
  tt: code,
  u,
  ul: list,
  var: em,
  video: media,
  xmp: pre,
} satisfies Record<HtmlTagName, ElementHandler>;
