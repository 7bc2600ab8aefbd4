/**
 * How the small bars look that stand in a page while the user chooses something in it. Colours are the popup's
 * (`components/styles/tokens.css`). `!important` within a shadow root wins over whatever the page says of the host.
 */
export const BAR_STYLES = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important;
  width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: hidden !important; color-scheme: light dark !important; display: block !important;
  opacity: 1 !important; visibility: visible !important; pointer-events: auto !important; }
[hidden] { display: none !important; }
.bar { position: absolute; display: flex; flex-wrap: wrap; align-items: center; gap: 8px; box-sizing: border-box;
  padding: 8px; border-radius: 8px; cursor: default; font: 13px/1.45 system-ui, sans-serif; user-select: none;
  color: light-dark(#1f1e1c, #ecebe9); background: light-dark(#fff, #191919); border: 1px solid light-dark(#d8d5d1, #444); }
.bar button { font: inherit; padding: 6px 12px; border-radius: 6px; cursor: pointer; color: inherit; background: none;
  border: 1px solid light-dark(#d8d5d1, #444); max-width: 240px; overflow: hidden; text-overflow: ellipsis;
  white-space: nowrap; }
.bar button.primary { color: #fff; background: #2f5fd0; border-color: #2f5fd0; font-weight: 600; }
.bar button:disabled { cursor: default; opacity: 0.5; }
.bar button:focus-visible { outline: 2px solid light-dark(#2f5fd0, #7ea6ff); outline-offset: 2px; }
@media (forced-colors: active) { .bar button.primary { border-color: Highlight; } }
`;
