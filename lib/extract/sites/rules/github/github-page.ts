/** What GitHub puts into rendered Markdown: copy buttons, permalink signs, menus, reactions. */
export const GITHUB_FURNITURE = [
  'clipboard-copy, .zeroclipboard-container, a.anchor, .octicon-link, button, form, [role="toolbar"]',
  '.comment-reactions, .js-comment-update, details.details-overlay, input[type="hidden"], .email-hidden-toggle',
];

/** Where a page says that it is GitHub's, its own or a company's. */
export const GITHUB_MARK =
  'meta[name="expected-hostname"], meta[name="octolytics-url"], meta[name="hovercard-subject-tag"]';
