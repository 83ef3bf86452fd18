import { fontSetup } from '../../tex/fonts'

/*
 * Only packages of texlive-latex-recommended. No hyperref: a font that it loads is missing there.
 * The page count is written to the .aux file by hand, since lastpage.sty lies in another package.
 */
/** TeX before the document: fonts, page, colours and the commands that the layout speaks in. */
export const preamble = String.raw`\documentclass[10pt,a4paper]{article}${fontSetup}
\usepackage[a4paper,left=25mm,right=18mm,top=23mm,bottom=23mm,headheight=12mm,headsep=6mm,footskip=11mm]{geometry}
\usepackage{xcolor,fancyhdr,array,microtype}
\definecolor{brand}{HTML}{0B5563}
\definecolor{accent}{HTML}{F2A33A}
\definecolor{soft}{HTML}{5B6B73}
\definecolor{tint}{HTML}{EFF4F5}
\AtBeginDocument{\fontsize{10}{13.4}\selectfont}
\setlength\parindent{0pt}\setlength\parskip{4pt plus 1pt}
\tolerance=1500 \emergencystretch=5em \hyphenpenalty=10000 \exhyphenpenalty=10000
\widowpenalty=10000 \clubpenalty=10000 \brokenpenalty=10000 \frenchspacing \raggedbottom
\setlength\fboxsep{0pt}\setlength\tabcolsep{0pt}
\newcommand\fine{\sffamily\fontsize{8}{10.6}\selectfont\color{soft}}
% the mark: a Z of one stroke in a rounded square, 20 by 20 points
\newcommand\zmark[1]{\raisebox{-5pt}{\hbox to 20bp{\special{pdf:content #1 0 0 #1 0 0 cm
0.043 0.333 0.388 rg 5 0 m 15 0 l 17.8 0 20 2.2 20 5 c 20 15 l 20 17.8 17.8 20 15 20 c 5 20 l 2.2 20 0 17.8 0 15 c 0 5 l 0 2.2 2.2 0 5 0 c f
1 1 1 RG 2.4 w 1 J 1 j 6 14.2 m 14 14.2 l 6 5.8 l 14 5.8 l S}\hfil}}}
\newcommand\wordmark{\zmark{1}\kern7pt{\sffamily\bfseries\fontsize{19}{19}\selectfont\color{brand}Zhancore}}
\newcommand\smallmark{{\sffamily\bfseries\fontsize{9}{9}\selectfont\color{brand}Zhancore}}
\newcommand\brandrule{{\color{brand}\rule{24mm}{1.4pt}}{\color{accent}\rule{6mm}{1.4pt}}{\color{brand!25}\rule[0.5pt]{\dimexpr\textwidth-30mm}{0.4pt}}}
\newcommand\sect[1]{\par\addvspace{11pt plus 3pt}\refstepcounter{section}{\sffamily\bfseries\fontsize{11.5}{14}\selectfont\color{brand}\hangindent=10mm\hangafter=1\makebox[10mm][l]{\thesection.}#1\par}\nobreak\vspace{1pt}}
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
