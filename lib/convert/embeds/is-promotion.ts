const PROMOTION =
  /googletagmanager|doubleclick|googlesyndication|adservice|amazon-adsystem|taboola|outbrain|facebook\.com\/(?:plugins|v[\d.]+\/plugins)|platform\.twitter\.com\/widgets\/(?:follow|tweet_button)|recaptcha|disqus\.com\/embed/i;

/** Is this frame an advertisement, a counter or a button of a social network? */
export function isPromotion(url: string): boolean {
  return PROMOTION.test(url);
}
