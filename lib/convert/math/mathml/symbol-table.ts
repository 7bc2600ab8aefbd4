import type { PieceKind } from './piece.ts';

/**
 * The characters that TeX has a command for and KaTeX knows (https://katex.org/docs/support_table), by what they are
 * in a row: a character, its command without the backslash, and so on.
 */
const GROUPS: readonly (readonly [PieceKind, string])[] = [
  [
    'atom',
    'α alpha β beta γ gamma δ delta ϵ epsilon ε varepsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa ϰ varkappa ' +
      'λ lambda μ mu µ mu ν nu ξ xi π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon ϕ phi φ varphi ' +
      'χ chi ψ psi ω omega ϝ digamma Γ Gamma Δ Delta ∆ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi ' +
      'Ψ Psi Ω Omega ı imath ȷ jmath ℏ hbar ℓ ell ℘ wp ℑ Im ℜ Re ℵ aleph ℶ beth ℷ gimel ℸ daleth ð eth ℧ mho ' +
      '∂ partial ∇ nabla ∞ infty ∀ forall ∃ exists ∄ nexists ∅ emptyset ⌀ varnothing ¬ neg ⊤ top ⊥ bot √ surd ' +
      '∠ angle ∡ measuredangle ∢ sphericalangle ∁ complement ° degree … ldots ⋯ cdots ⋮ vdots ⋱ ddots ♭ flat ♮ natural ' +
      '♯ sharp ♣ clubsuit ♢ diamondsuit ♡ heartsuit ♠ spadesuit § S ¶ P † dagger ‡ ddagger ▽ triangledown △ triangle ' +
      '◊ lozenge ◇ Diamond □ square ■ blacksquare ▪ blacksquare ▲ blacktriangle ▼ blacktriangledown ⧫ blacklozenge ★ bigstar ' +
      '✓ checkmark £ pounds ¥ yen ∎ blacksquare ‵ backprime Ⅎ Finv ⅁ Game',
  ],
  [
    'infix',
    '± pm ∓ mp × times ÷ div · cdot ⋅ cdot ∗ ast ⋆ star ∘ circ ∙ bullet • bullet ⊕ oplus ⊖ ominus ⊗ otimes ⊘ oslash ' +
      '⊙ odot ⊚ circledcirc ⊛ circledast ⊝ circleddash ⊞ boxplus ⊟ boxminus ⊠ boxtimes ⊡ boxdot ∧ wedge ∨ vee ∩ cap ' +
      '∪ cup ⊎ uplus ⊓ sqcap ⊔ sqcup ⋒ Cap ⋓ Cup ∖ setminus ≀ wr ⨿ amalg ◯ bigcirc ⋄ diamond ⋉ ltimes ⋊ rtimes ∔ dotplus ' +
      '⊻ veebar ⊼ barwedge ⋏ curlywedge ⋎ curlyvee ⋇ divideontimes ⊺ intercal ◃ triangleleft ▹ triangleright',
  ],
  [
    'infix',
    '≤ leq ≥ geq ≠ neq ≡ equiv ≈ approx ∼ sim ≃ simeq ≅ cong ≊ approxeq ≍ asymp ≐ doteq ≑ doteqdot ≜ triangleq ∝ propto ' +
      '≪ ll ≫ gg ⋘ lll ⋙ ggg ⩽ leqslant ⩾ geqslant ≦ leqq ≧ geqq ≲ lesssim ≳ gtrsim ⪅ lessapprox ⪆ gtrapprox ≶ lessgtr ' +
      '≷ gtrless ≺ prec ≻ succ ⪯ preceq ⪰ succeq ≼ preccurlyeq ≽ succcurlyeq ≾ precsim ≿ succsim ≔ coloneqq ≕ eqqcolon ' +
      '∈ in ∋ ni ∉ notin ⊂ subset ⊃ supset ⊆ subseteq ⊇ supseteq ⊊ subsetneq ⊋ supsetneq ⊈ nsubseteq ⊉ nsupseteq ⋐ Subset ' +
      '⋑ Supset ⊏ sqsubset ⊐ sqsupset ⊑ sqsubseteq ⊒ sqsupseteq ⊲ vartriangleleft ⊳ vartriangleright ⊴ trianglelefteq ' +
      '⊵ trianglerighteq ∣ mid ∤ nmid ∥ parallel ∦ nparallel ⊢ vdash ⊣ dashv ⊨ models ⊩ Vdash ⊬ nvdash ⊭ nvDash ⊪ Vvdash ' +
      '⋈ bowtie ⌣ smile ⌢ frown ∴ therefore ∵ because ≁ nsim ≇ ncong ≮ nless ≯ ngtr ≰ nleq ≱ ngeq ⊀ nprec ⊁ nsucc ∽ backsim ' +
      '≂ eqsim ≏ bumpeq ≎ Bumpeq ≖ eqcirc ≗ circeq ≬ between ⋔ pitchfork ∶ ratio ∷ dblcolon ⊸ multimap ⪇ lneq ⪈ gneq ' +
      '≨ lneqq ≩ gneqq ⋦ lnsim ⋧ gnsim ≓ risingdotseq ≒ fallingdotseq ' +
      '⋠ npreceq ⋡ nsucceq ⋪ ntriangleleft ⋫ ntriangleright ⋬ ntrianglelefteq ⋭ ntrianglerighteq ⋚ lesseqgtr ⋛ gtreqless ' +
      '⋞ curlyeqprec ⋟ curlyeqsucc ⋨ precnsim ⋩ succnsim ⊮ nVdash ⊯ nVDash ⫅ subseteqq ⫆ supseteqq ⫋ subsetneqq ' +
      '⫌ supsetneqq ⪋ lesseqqgtr ⪌ gtreqqless ▷ triangleright ◁ triangleleft ⨝ bowtie',
  ],
  [
    'infix',
    '← leftarrow → rightarrow ↔ leftrightarrow ⇐ Leftarrow ⇒ Rightarrow ⇔ Leftrightarrow ↑ uparrow ↓ downarrow ' +
      '↕ updownarrow ⇑ Uparrow ⇓ Downarrow ⇕ Updownarrow ⟵ longleftarrow ⟶ longrightarrow ⟷ longleftrightarrow ' +
      '⟸ Longleftarrow ⟹ Longrightarrow ⟺ Longleftrightarrow ↦ mapsto ⟼ longmapsto ↤ mapsfrom ↗ nearrow ↘ searrow ' +
      '↙ swarrow ↖ nwarrow ↩ hookleftarrow ↪ hookrightarrow ⇀ rightharpoonup ⇁ rightharpoondown ↼ leftharpoonup ' +
      '↽ leftharpoondown ⇌ rightleftharpoons ⇋ leftrightharpoons ↠ twoheadrightarrow ↞ twoheadleftarrow ↣ rightarrowtail ' +
      '↢ leftarrowtail ⇝ leadsto ⇢ dashrightarrow ⇠ dashleftarrow ⇉ rightrightarrows ⇇ leftleftarrows ⇄ rightleftarrows ' +
      '⇆ leftrightarrows ⇈ upuparrows ⇊ downdownarrows ⇛ Rrightarrow ⇚ Lleftarrow ↚ nleftarrow ↛ nrightarrow ' +
      '↮ nleftrightarrow ⇍ nLeftarrow ⇏ nRightarrow ⇎ nLeftrightarrow ↭ leftrightsquigarrow ↶ curvearrowleft ' +
      '↷ curvearrowright ↺ circlearrowleft ↻ circlearrowright ↾ upharpoonright ↿ upharpoonleft ⇂ downharpoonright ' +
      '⇃ downharpoonleft ↰ Lsh ↱ Rsh ↬ looparrowright ↫ looparrowleft',
  ],
  [
    'limits',
    '∑ sum ∏ prod ∐ coprod ∫ int ∬ iint ∭ iiint ∮ oint ∯ oiint ∰ oiiint ⋂ bigcap ⋃ bigcup ⨄ biguplus ⨆ bigsqcup ' +
      '⋀ bigwedge ⋁ bigvee ⨁ bigoplus ⨂ bigotimes ⨀ bigodot',
  ],
  ['open', '⟨ langle 〈 langle ⌊ lfloor ⌈ lceil ⟦ llbracket ⎰ lmoustache ⟮ lgroup ⌜ ulcorner ⌞ llcorner'],
  ['close', '⟩ rangle 〉 rangle ⌋ rfloor ⌉ rceil ⟧ rrbracket ⎱ rmoustache ⟯ rgroup ⌝ urcorner ⌟ lrcorner'],
];

/** Characters whose TeX is more or less than a command, and those of ASCII that are not plain letters. */
const OTHERS: readonly (readonly [PieceKind, string])[] = [
  [
    'infix',
    '+ + - - − - – - = = < < > > : : * * ⁎ * ∕ / ≝ \\overset{\\text{def}}{=} ≟ \\overset{?}{=} ⨯ \\times ⋍ \\backsimeq',
  ],
  ['infix', '⊄ \\not\\subset ⊅ \\not\\supset ∌ \\not\\ni ≢ \\not\\equiv ≉ \\not\\approx ≄ \\not\\simeq ~ \\sim'],
  ['open', '( ( [ [ { \\{'],
  ['close', ') ) ] ] } \\}'],
  ['bar', '| | ‖ \\|'],
  ['punctuation', ', , ; ;'],
  [
    'atom',
    '\\ \\backslash # \\# $ \\$ % \\% & \\& _ \\_ ^ \\text{\\textasciicircum} " \\text{"} ` \\text{`} ‐ \\text{-} ‾ \\overline{~} ¯ \\bar{~}',
  ],
];

/** TeX and kind of a character. */
export const SYMBOLS: ReadonlyMap<string, { tex: string; kind: PieceKind }> = new Map([
  ...GROUPS.flatMap(([kind, names]) => entries(kind, names, '\\')),
  ...OTHERS.flatMap(([kind, names]) => entries(kind, names, '')),
]);

function entries(kind: PieceKind, names: string, before: string) {
  return [...names.matchAll(/(\S+) (\S+)/g)].map(
    ([, sign = '', name = '']) => [sign, { tex: before + name, kind }] as const,
  );
}
