import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const secure = secureHeaders({
  // A redirect that cuts the window off from who opened it could end a browser's sign-in window.
  crossOriginOpenerPolicy: false,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  strictTransportSecurity: 'max-age=63072000; includeSubDomains',
});

/** Nothing here is a page, so nothing may be loaded, framed, run or kept, and no address is told to whoever comes next. */
export const strictHeaders: MiddlewareHandler = async (context, next) => {
  await secure(context, next);
  context.res.headers.set('Cache-Control', 'no-store');
};
