/** The versions the emulator serves. Older ones exist, but no SDK since 5.0 speaks them. */
export const apiVersions = ['2025-09-03', '2026-03-11'] as const;

export type ApiVersion = (typeof apiVersions)[number];

export function isApiVersion(text: string): text is ApiVersion {
  return apiVersions.some((version) => version === text);
}
