/** Lets the user point at what to save in the page of a tab. */
export interface ElementPicker {
  /**
   * Opens a small bar in the page and waits for the user, who may think for minutes. What was picked is kept in the
   * page, where the reading of the article that follows finds it.
   * @param destination where it will go: said in the bar
   * @returns false when the user gave up or left the page
   * @throws PageNotClippableError where the browser allows no script
   */
  pick(tabId: number, destination: string): Promise<boolean>;
}
