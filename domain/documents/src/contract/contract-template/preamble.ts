import { fontSetup } from '../../tex/fonts'

/*
 * Only packages of texlive-latex-recommended. No hyperref: a font that it loads is missing there.
 * The page count is written to the .aux file by hand, since lastpage.sty lies in another package.
 */
/** TeX before the document: fonts, page, colours and the commands that the layout speaks in. */
export const preamble = String.raw`\documentclass[10pt,a4paper]{article}${fontSetup}
\usepackage[a4paper,left=25mm,right=18mm,top=23mm,bottom=23mm,headheight=12mm,headsep=6mm,footskip=11mm]{geometry}
\usepackage{xcolor,fancyhdr,array,microtype}
% colours of the interface (ui/src/assets/favicon.svg)
\definecolor{brand}{HTML}{0B6A6E}
\definecolor{accent}{HTML}{F2B63F}
\definecolor{soft}{HTML}{5B6B73}
\definecolor{tint}{HTML}{EFF4F5}
\AtBeginDocument{\fontsize{10}{13.4}\selectfont}
\setlength\parindent{0pt}\setlength\parskip{3.2pt plus 1pt}
\tolerance=1500 \emergencystretch=5em \hyphenpenalty=10000 \exhyphenpenalty=10000
\widowpenalty=10000 \clubpenalty=10000 \brokenpenalty=10000 \frenchspacing \raggedbottom
\setlength\fboxsep{0pt}\setlength\tabcolsep{0pt}
\newcommand\fine{\sffamily\fontsize{8}{10.6}\selectfont\color{soft}}
% the product's mark, from the 32 by 32 drawing of its favicon, 20 points wide
\newcommand\zmark{\raisebox{-5pt}{\hbox to 20bp{\special{pdf:content 0.625 0 0 -0.625 0 20 cm
0.043 0.416 0.431 rg 8.5 0 m 23.5 0 l 28.2 0 32 3.8 32 8.5 c 32 23.5 l 32 28.2 28.2 32 23.5 32 c 8.5 32 l 3.8 32 0 28.2 0 23.5 c 0 8.5 l 0 3.8 3.8 0 8.5 0 c f
1 1 1 RG 3.4 w 1 J 1 j 8 7.5 m 23.2 7.5 l 24.2 7.5 24.7 8.6 24.1 9.4 c 19.8 14.6 l S
24 24.5 m 8.8 24.5 l 7.8 24.5 7.3 23.4 7.9 22.6 c 12.2 17.4 l S
0.949 0.714 0.247 rg 18.9 16 m 18.9 17.6 17.6 18.9 16 18.9 c 14.4 18.9 13.1 17.6 13.1 16 c 13.1 14.4 14.4 13.1 16 13.1 c 17.6 13.1 18.9 14.4 18.9 16 c f}\hfil}}}
\newcommand\wordmark{\zmark\kern7pt{\sffamily\bfseries\fontsize{19}{19}\selectfont\color{brand}Zhancore}}
\newcommand\smallmark{{\sffamily\bfseries\fontsize{9}{9}\selectfont\color{brand}Zhancore}}
\newcommand\brandrule{{\color{brand}\rule{24mm}{1.4pt}}{\color{accent}\rule{6mm}{1.4pt}}{\color{brand!25}\rule[0.5pt]{\dimexpr\textwidth-30mm}{0.4pt}}}
\newcommand\sect[1]{\par\addvspace{9.5pt plus 3pt}\refstepcounter{section}{\sffamily\bfseries\fontsize{11.5}{14}\selectfont\color{brand}\hangindent=10mm\hangafter=1\makebox[10mm][l]{\thesection.}#1\par}\nobreak\vspace{1pt}}
\newcounter{clause}[section]\renewcommand\theclause{\thesection.\arabic{clause}}
\newcommand\clause[1]{\par\refstepcounter{clause}\hangindent=10mm\hangafter=1\makebox[10mm][l]{\color{soft}\theclause.}#1\par}
\newcommand\entry[3]{\par\hangindent=#1\hangafter=1\hspace*{\dimexpr#1-8mm}\makebox[8mm][l]{\color{soft}#2}#3\par}
\newcommand\term[2]{\leavevmode{\fine #1} & #2\\[3.5pt]}
\newcommand\detail[2]{\par\hangindent=19mm\hangafter=1\makebox[19mm][l]{\fine #1}#2\par}
\newcommand\blank{{\color{soft!60}\leaders\hrule height 0pt depth 0.35pt\hfill\kern0pt}}
\newcolumntype{L}[1]{>{\raggedright\arraybackslash}p{#1}}
\makeatletter
\AtEndDocument{\clearpage\addtocounter{page}{-1}\immediate\write\@auxout{\string\newlabel{LastPage}{{}{\thepage}{}{}{}}}}
\makeatother
`
