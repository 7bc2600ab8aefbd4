import { storage } from 'wxt/utils/storage';

const KEY = 'local:welcomed';

/** Whether this user was shown the onboarding; some browsers install an extension anew at every start. */
export const welcomed = {
  get: async (): Promise<boolean> => (await storage.getItem(KEY)) === true,
  remember: (): Promise<void> => storage.setItem(KEY, true),
};
