import { BAR_STYLES } from '../bar/bar-styles.ts';

/** Frames around elements, over a surface that keeps the page from noticing the pointer. Nothing moves by itself. */
export const PICKER_STYLES = `${BAR_STYLES}
.surface { position: absolute; inset: 0; cursor: crosshair; outline: none; }
.frame { position: absolute; box-sizing: border-box; pointer-events: none; border: 2px solid #2f5fd0; border-radius: 2px;
  outline: 1px solid #fff; background: #2f5fd01f; }
.frame.chosen { border-color: #2b7a4b; background: #2b7a4b1a; }
.frame.removed { border: 2px dashed #b3452b; outline: none;
  background: repeating-linear-gradient(45deg, #b3452b33 0 8px, #b3452b14 8px 16px); }
.bar { inset-block-end: 16px; left: 50%; translate: -50%; width: max-content; max-width: min(780px, calc(100vw - 32px)); }
.bar p { margin: 0; padding-inline: 4px; flex-basis: 100%; color: light-dark(#5f5d59, #a5a3a0); }
.bar output { padding-inline: 4px; margin-inline-end: auto; font-variant-numeric: tabular-nums; min-inline-size: 11ch;
  color: light-dark(#5f5d59, #a5a3a0); }
@media (forced-colors: active) { .frame { border-color: Highlight; } .frame.removed { border-color: Mark; } }
`;
