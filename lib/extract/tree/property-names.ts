/**
 * Names that hast gives to attributes, as `property-information` 7 has them, by what their values are. Without handlers
 * of events, and without attributes whose names and values both stay as they are. The tables of that package take
 * longer to build than a small page to read.
 */
export const TEXTS =
  'ariaActiveDescendant ariaAtomic ariaAutoComplete ariaBusy ariaChecked ariaCurrent ariaDetails ariaDisabled ariaErrorMessage ariaExpanded ariaGrabbed ariaHasPopup ariaHidden ariaInvalid ariaKeyShortcuts ariaLabel ariaLive ariaModal ariaMultiLine ariaMultiSelectable ariaOrientation ariaPlaceholder ariaPressed ariaReadOnly ariaRelevant ariaRequired ariaSelected ariaSort ariaValueText autoCapitalize charSet closedBy colorSpace commandFor contentEditable crossOrigin dateTime dirName encType enterKeyHint fetchPriority formAction formEncType formMethod formTarget hrefLang imageSizes imageSrcSet inputMode itemId popoverTarget popoverTargetAction referrerPolicy shadowRootMode spellCheck srcDoc srcLang srcSet useMap writingSuggestions aLink bgColor borderColor cellPadding cellSpacing charOff classId codeBase codeType frameBorder longDesc lowSrc valueType vAlign vLink allowTransparency autoCorrect autoSave exportParts xLinkActuate xLinkArcRole xLinkHref xLinkRole xLinkShow xLinkTitle xLinkType xmlnsXLink xmlBase xmlLang xmlSpace';

export const NUMBERS =
  'ariaColCount ariaColIndex ariaColSpan ariaLevel ariaPosInSet ariaRowCount ariaRowIndex ariaRowSpan ariaSetSize ariaValueMax ariaValueMin ariaValueNow cols colSpan height high low maxLength minLength optimum rows rowSpan size span start tabIndex width border bottomMargin hSpace leftMargin marginHeight marginWidth rightMargin topMargin vSpace results';

/** True where they stand without a value. */
export const FLAGS =
  'allowFullScreen allowPaymentRequest allowUserMedia alpha async autoFocus autoPlay checked controls default defer disabled download formNoValidate hidden inert isMap itemScope loop multiple muted noModule noValidate open playsInline readOnly required reversed scoped seamless selected shadowRootClonable shadowRootCustomElementRegistry shadowRootDelegatesFocus shadowRootSerializable typeMustMatch compact declare noResize noHref noShade noWrap credentialless disablePictureInPicture disableRemotePlayback';

/** Words with spaces between them. */
export const LISTS =
  'ariaControls ariaDescribedBy ariaDropEffect ariaFlowTo ariaLabelledBy ariaOwns ariaRoleDescription acceptCharset accessKey autoComplete blocking className controlsList headers htmlFor httpEquiv itemProp itemRef itemType ping rel sandbox archive part';

/** Properties whose attributes are not called the same in lower case. */
export const NAMED_APART: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['acceptCharset', 'accept-charset'],
  ['httpEquiv', 'http-equiv'],
  ['xmlnsXLink', 'xmlns:xlink'],
  ...'Actuate ArcRole Href Role Show Title Type'
    .split(' ')
    .map((name) => [`xLink${name}`, `xlink:${name.toLowerCase()}`] as const),
  ...'Base Lang Space'.split(' ').map((name) => [`xml${name}`, `xml:${name.toLowerCase()}`] as const),
]);

/** Attributes of SVG that hast parts into other words than they are. */
export const SVG_NAMED_APART: ReadonlyMap<string, string> = new Map([
  ['stroke-dasharray', 'strokeDashArray'],
  ['stroke-dashoffset', 'strokeDashOffset'],
  ['stroke-linecap', 'strokeLineCap'],
  ['stroke-linejoin', 'strokeLineJoin'],
  ['stroke-miterlimit', 'strokeMiterLimit'],
  ['tabindex', 'tabIndex'],
  ['crossorigin', 'crossOrigin'],
]);
