import { escapeTex } from '../../tex/escape-tex'
import type { Executor } from '../contract.schema'
import type { RequirementEntry } from '../requirements-outline'
import { bindShortWords } from './bind-short-words'
import type { ContractText, Party } from './contract-text'
import { preamble } from './preamble'

/** Every text of the contract goes through here, the template's own and the customer's alike. */
const tex = (text: string) => escapeTex(bindShortWords(text))

export interface ContractParts {
  text: ContractText
  /** whose contact details stand at the head */
  executor: Executor
  requirements: RequirementEntry[]
}

/** Sets the contract: the whole LaTeX source. */
export function layOutContract({ text, executor, requirements }: ContractParts): string {
  return [
    preamble,
    String.raw`\begin{document}`,
    documentInfo(text.documentTitle),
    runningHeads(text),
    letterhead(text, executor),
    opening(text),
    keyTerms(text),
    ...text.sections.map(section),
    signing(text),
    appendix(text, requirements),
    signatures(text),
    String.raw`\end{document}`,
    '',
  ].join('\n')
}

/** Hexadecimal UTF-16, as PDF wants it; nothing in it can be read as a command. */
const pdfString = (text: string) =>
  `<FEFF${Buffer.from(text.toWellFormed(), 'utf16le').swap16().toString('hex')}>`

const documentInfo = (title: string) =>
  String.raw`\special{pdf:docinfo <</Title ${pdfString(title)} /Author ${pdfString('Zhancore')}>>}`

function runningHeads({ documentTitle, labels, signing }: ContractText): string {
  const [before, between, after] = labels.page.map(tex)
  const initials = [signing.executor, signing.customer]
    .map(({ role }) => String.raw`${tex(role)}~{\color{soft!60}\rule{20mm}{0.35pt}}`)
    .join(String.raw`\hspace{7mm}`)
  const foot = String.raw`\fancyfoot[L]{\fine ${initials}}\fancyfoot[R]{\fine ${before}\thepage{}${between}\pageref{LastPage}${after}}`
  return String.raw`\fancypagestyle{plain}{\fancyhf{}\renewcommand\headrulewidth{0pt}${foot}}
\pagestyle{fancy}\fancyhf{}\renewcommand\headrulewidth{0pt}
\fancyhead[L]{\smallmark}\fancyhead[R]{\fine ${tex(documentTitle)}}${foot}
\thispagestyle{plain}`
}

const letterhead = ({ tagline }: ContractText, executor: Executor) =>
  String.raw`\vspace*{-15mm}\begin{minipage}[b]{0.5\textwidth}\wordmark\\[1pt]{\fine ${tex(tagline)}}\end{minipage}\hfill
\begin{minipage}[b]{0.48\textwidth}\raggedleft\fine ${tex(executor.address)}\\${tex(executor.phone)}\quad ${tex(executor.email)}\end{minipage}
\par\nointerlineskip\vspace{6pt}\brandrule\par\vspace{6mm}`

const opening = ({ heading, subtitle, place, date, preamble: text }: ContractText) =>
  String.raw`\begin{center}{\sffamily\bfseries\fontsize{17}{21}\selectfont ${tex(heading)}\par}\vspace{2pt}{\fontsize{11.5}{15}\selectfont\color{soft}${tex(subtitle)}\par}\end{center}
\vspace{5mm}${tex(place)}\hfill ${tex(date)}\par\vspace{3mm}
${tex(text)}\par`

function keyTerms({ terms }: ContractText): string {
  const rows = terms.map(({ label, value }) => String.raw`\term{${tex(label)}}{${tex(value)}}`)
  return String.raw`\vspace{3mm}\colorbox{tint}{{\color{accent}\vrule width 2pt}\kern5mm\begin{minipage}{\dimexpr\textwidth-5mm-2pt}\vspace{3.5mm}%
\begin{tabular}{@{}L{30mm}L{\dimexpr\linewidth-35mm}@{}}
${rows.join('\n')}
\end{tabular}\vspace{2.2mm}\end{minipage}}\par`
}

const section = ({ heading, clauses }: ContractText['sections'][number]) =>
  [`\\sect{${tex(heading)}}`, ...clauses.map((clause) => `\\clause{${tex(clause)}}`)].join('\n')

function party({ role, name, details }: Party): string {
  const rows = details.map(
    ({ label, value }) => `\\detail{${tex(label)}}{${value ? tex(value) : '\\blank'}}`,
  )
  return String.raw`\begin{minipage}[t]{0.475\textwidth}\setlength\parskip{1.5pt}\fontsize{9.5}{12}\selectfont\raggedright
{\sffamily\bfseries\color{brand}${tex(role)}\par}{\bfseries ${tex(name)}\par}\vspace{2pt}
${rows.join('\n')}\end{minipage}`
}

/** Details and signatures stay on one page, with the clause before them: a page of signatures alone proves nothing. */
const signing = (text: ContractText) => {
  const { heading, executor, customer } = text.signing
  return String.raw`\par\nobreak\vbox{\sect{${tex(heading)}}\vspace{3pt}
${party(executor)}\hfill
${party(customer)}\par
${signatures(text)}}`
}

function signatures({ signing: { executor, customer }, labels }: ContractText): string {
  const line = ({
    signatory,
  }: Party) => String.raw`\begin{minipage}[t]{0.475\textwidth}\fontsize{9.5}{12.6}\selectfont\raggedright
${tex(signatory)}\par\vspace{8mm}{\color{soft}\rule{48mm}{0.35pt}}\par\nointerlineskip\vspace{4pt}{\fine ${tex(labels.signature)}\hspace{26mm}${tex(labels.seal)}}\end{minipage}`
  return String.raw`\par\vbox{\vspace{5mm}${line(executor)}\hfill
${line(customer)}\par}`
}

const labelWidths: Record<RequirementEntry['kind'], string> = { item: '8mm', bullet: '16mm' }

function appendix({ appendix: text }: ContractText, requirements: RequirementEntry[]): string {
  const entries = requirements.map(
    ({ kind, mark, text: entry }) =>
      `\\entry{${labelWidths[kind]}}{${tex(mark)}}{${escapeTex(entry)}}`,
  )
  return String.raw`\clearpage
{\raggedleft {\sffamily\bfseries ${tex(text.heading)}\par}{\fine ${tex(text.reference)}\par}}
\vspace{6mm}{\centering\sffamily\bfseries\fontsize{14}{18}\selectfont\color{brand}${tex(text.title)}\par}\vspace{3mm}
${tex(text.intro)}\par\vspace{3mm}
${entries.join('\n')}`
}
