/** Pictures of the page in a tab as it is on screen, as PNG files in pixels of the device. The tab must be in front. */
export interface PagePhotos {
  /** @throws ScreenshotError */
  visible(tabId: number): Promise<Blob>;
  /**
   * Lets the user choose a part of what is visible, in the page.
   * @param destination where the picture will go, for the button in the page
   * @throws ScreenshotError `screenshotCancelled` when he gives up, and others; PageNotClippableError
   */
  area(tabId: number, destination: string): Promise<Blob>;
  /**
   * The page from top to end, in as many pictures as its length takes. The page is as before when this ends, however.
   * @returns the pictures in order; `isCutOff` when the page goes on beyond what is taken
   * @throws ScreenshotError, PageNotClippableError
   */
  whole(tabId: number): Promise<{ pictures: Blob[]; isCutOff: boolean }>;
}
