/** Colours are the popup's (`components/styles/tokens.css`); nothing of the page's styles comes in. */
export const AREA_STYLES = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483647; width: auto; height: auto; margin: 0; padding: 0;
  border: 0; background: none; overflow: hidden; color-scheme: light dark; }
[hidden] { display: none !important; }
.surface { position: absolute; inset: 0; overflow: hidden; cursor: crosshair; outline: none; touch-action: none;
  font: 13px/1.45 system-ui, sans-serif; user-select: none; }
.surface.empty { background: #0006; }
.empty .hole { display: none; }
.hole { position: absolute; box-sizing: border-box; border: 2px solid #2f5fd0; outline: 1px solid #fff; cursor: move;
  box-shadow: 0 0 0 200vmax #0006; }
.hint, .bar { position: absolute; margin: 0; border-radius: 8px; color: light-dark(#1f1e1c, #ecebe9);
  background: light-dark(#fff, #191919); border: 1px solid light-dark(#e6e4e1, #333); }
.hint { inset-block-start: 16px; left: 50%; translate: -50%; width: max-content; max-width: min(560px, 90vw);
  box-sizing: border-box; padding: 10px 14px; }
.bar { display: flex; align-items: center; gap: 8px; padding: 8px; cursor: default; white-space: nowrap; }
output { padding-inline: 4px; font-variant-numeric: tabular-nums; color: light-dark(#6b6965, #9b9a97); }
button { font: inherit; padding: 6px 12px; border-radius: 6px; cursor: pointer; color: inherit; background: none;
  border: 1px solid light-dark(#d8d5d1, #444); max-width: 240px; overflow: hidden; text-overflow: ellipsis; }
.primary { color: #fff; background: #2f5fd0; border-color: #2f5fd0; font-weight: 600; }
button:focus-visible { outline: 2px solid light-dark(#2f5fd0, #7ea6ff); outline-offset: 2px; }
@media (forced-colors: active) { .hole { border-color: Highlight; } .primary { border-color: Highlight; } }
`;
