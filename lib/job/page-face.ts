/** What a new page shows above its content. Empty for a page that is there already or that a template brings. */
export interface PageFace {
  /** Pictures that may be its cover, best first. */
  covers: string[];
  /** The picture that may be its icon. */
  icon: string | null;
  /** Its icon where no picture is, or null. */
  emoji: string | null;
  /** Keys among these that stand nowhere in the content: nobody is asked for them, and missing them is no loss. */
  extra: string[];
}

export const NO_FACE: PageFace = { covers: [], icon: null, emoji: null, extra: [] };
