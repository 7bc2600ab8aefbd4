import { ClipError } from './clip-error.ts';

type ScreenshotProblem =
  /** The user gave up choosing an area. */
  | 'screenshotCancelled'
  /** One is being taken already. */
  | 'screenshotBusy'
  /** Another tab came to the front, or the page went elsewhere. */
  | 'screenshotTabChanged'
  /** The browser does not let this be captured. */
  | 'screenshotRefused';

/** There is no picture of the page. */
export class ScreenshotError extends ClipError {
  override readonly name = 'ScreenshotError' as const;
  override readonly code: ScreenshotProblem;

  constructor(code: ScreenshotProblem, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
