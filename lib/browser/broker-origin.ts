/** Put in at build time: wxt.config.ts. Absent where nothing was built, as in tests. */
declare const __BROKER_ORIGIN__: string | undefined;

/** Where this build's sign-in service is, `https://host`, or null. A constant, so that nothing can move it later. */
export const brokerOrigin: string | null =
  typeof __BROKER_ORIGIN__ === 'string' && __BROKER_ORIGIN__ !== '' ? __BROKER_ORIGIN__ : null;
