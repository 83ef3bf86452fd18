const paratype = '/usr/share/fonts/truetype/paratype/'
const dejavu = '/usr/share/fonts/truetype/dejavu/'

/** Files of Debian's fonts-paratype and fonts-dejavu-core that the documents use. */
export const fontFiles = [
  ...['PTF55F', 'PTF75F', 'PTF56F', 'PTF76F', 'PTS55F', 'PTS75F', 'PTS56F', 'PTS76F'].map(
    (name) => `${paratype}${name}.ttf`,
  ),
  ...['DejaVuSerif', 'DejaVuSerif-Bold'].map((name) => `${dejavu}${name}.ttf`),
]

/*
 * Fonts are loaded by file: no font cache is needed, so the sandbox stays small. TeX's own ligatures
 * are off (an empty default instead of `Ligatures=TeX`): `--` in a customer's text is two hyphens.
 */
/** TeX that loads the fonts and defines what `escapeTex` counts on. */
export const fontSetup = String.raw`
\usepackage{fontspec}
\defaultfontfeatures[\rmfamily,\sffamily]{}
\setmainfont{PTF55F.ttf}[Path=${paratype},BoldFont=PTF75F.ttf,ItalicFont=PTF56F.ttf,BoldItalicFont=PTF76F.ttf]
\setsansfont{PTS55F.ttf}[Path=${paratype},BoldFont=PTS75F.ttf,ItalicFont=PTS56F.ttf,BoldItalicFont=PTS76F.ttf]
\newfontfamily\sparefont{DejaVuSerif.ttf}[Path=${dejavu},Scale=0.9,BoldFont=DejaVuSerif-Bold.ttf,ItalicFont=DejaVuSerif.ttf]
\newcommand\spare[1]{{\sparefont #1}}
\newcommand\tenge{{\sparefont\char"20B8}}
\newcommand\anywhere{\hskip0pt plus.3pt\relax}
`
