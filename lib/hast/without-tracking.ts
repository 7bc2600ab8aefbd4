/** Parameters that tell where a visitor came from and change nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hstc|__hssc|__hsfp|hsctatracking|vero_id|oly_anon_id|oly_enc_id|_openstat|wickedid|s_cid|ref_src|ref_url|at_medium|at_campaign|at_custom\d|ns_mchannel|ns_source|ns_campaign|cmpid|ocid|smid|xtor|_ga|_gl)$/i;

/** @returns the address without parameters that only track; unchanged when it has none or is none */
export function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const names: string[] = [];
  // Not by its iterator: Firefox keeps that from scripts in a page's isolated world.
  url.searchParams.forEach((_, name) => {
    if (TRACKING.test(name)) names.push(name);
  });
  if (names.length === 0) return address;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
