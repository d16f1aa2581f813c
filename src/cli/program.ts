import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { FORMATS, type Format } from '../export/index.ts'
import type { SpeakerKind } from '../model/citation.ts'
import { build, type BuildOptions } from './build.ts'
import { citations, TABLE_FORMATS, type CitationsOptions } from './citations.ts'
import { explain } from './explain.ts'
import { exportBundle } from './export.ts'
import { extractTo } from './extract.ts'
import type { Terminal } from './terminal.ts'
import type { ExitCode } from './trouble.ts'
import { REVIEWED_KINDS, review, type ReviewOptions } from './review.ts'
import { view, type ViewOptions } from './view.ts'

const KINDS: readonly SpeakerKind[] = ['analyst', 'official', 'institution', 'other']
const ENDINGS = `
Exit codes:
  0  all went well
  1  nothing usable came of it
  2  the command was not understood
  3  a result was built, but some of the input could not be read`

const paths = (): Argument =>
  new Argument(
    '<path...>',
    'files and folders of articles: Markdown, HTML, JSON Lines; - is standard input',
  )
const bundle = (): Option =>
  new Option('-b, --bundle <dir>', 'folder of a built bundle').default('out')
const judgements = (): Option =>
  new Option('--judgements <file>', 'replays what readers judged, as the viewer saves it')

/** The command line. Whatever is run tells its exit code through `ended`. */
export function programOf(terminal: Terminal, ended: (code: ExitCode) => void): Command {
  const program = new Command('dramatis')
    .description('Who is in the story, who stands where toward whom, and on whose word we have it.')
    .addHelpText('after', ENDINGS)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(dramatis --help lists the commands)')
  addReading(program, terminal, ended)
  addAsking(program, terminal, ended)
  return program
}

function addReading(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  program
    .command('build')
    .description('reads articles and writes the bundle with every export')
    .addArgument(paths())
    .option('-o, --out <dir>', 'where to write', 'out')
    .option('--title <words>', 'what the viewer calls it', 'Dramatis')
    .addOption(judgements())
    .action(async (from: string[], options: BuildOptions) =>
      ended(await build(from, options, terminal)),
    )
  program
    .command('extract')
    .description('prints one JSON object per article: entities, stances, citations')
    .addArgument(paths())
    .action(async (from: string[]) => ended(await extractTo(from, terminal)))
  program
    .command('review')
    .description('lists the names data/ does not have, and those the rules were unsure of')
    .addArgument(paths())
    .addOption(new Option('-k, --kind <kind>', 'names of one kind only').choices(REVIEWED_KINDS))
    .option('-n, --limit <number>', 'names shown, those in most articles first', wholeNumber, 50)
    .option('--csv', 'as a table for a spreadsheet')
    .action(async (from: string[], options: ReviewOptions) =>
      ended(await review(from, options, terminal)),
    )
  program
    .command('view')
    .description('serves the viewer over a built bundle, to this machine only')
    .argument('[dir]', 'folder of the bundle', 'out')
    .option('--build <path...>', 'build the bundle of these articles first')
    .addOption(judgements())
    .option('--port <number>', 'port to listen on', portNumber)
    .option('--open', 'show it in the browser')
    .action(async (dir: string, options: ViewOptions) => ended(await view(dir, options, terminal)))
}

function addAsking(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  program
    .command('export')
    .description('writes a built bundle in another format')
    .addOption(new Option('-f, --format <name>').choices(FORMATS).makeOptionMandatory())
    .addOption(bundle())
    .option('-o, --out <file>', 'file, or folder for csv; standard output if left out')
    .action((options: { format: Format; bundle: string; out?: string }) =>
      ended(exportBundle(options, terminal)),
    )
  program
    .command('citations')
    .description(
      'tells which outlet cites whom, through which agency, how often, with the sentences',
    )
    .addOption(new Option('-k, --kind <kind>', 'speakers of one kind only').choices(KINDS))
    .addOption(new Option('-f, --format <name>').choices(TABLE_FORMATS).default('table'))
    .addOption(bundle())
    .action((options: CitationsOptions) => ended(citations(options, terminal)))
  program
    .command('explain')
    .description('tells why an actor is a node, or why an edge is or is not there')
    .argument('<actor>', 'an id or any name, in any script')
    .argument('[target]', 'the other end of the edge')
    .addOption(bundle())
    .action((actor: string, target: string | undefined, options: { bundle: string }) =>
      ended(explain(actor, target, options, terminal)),
    )
}

function wholeNumber(words: string): number {
  const number = Number(words)
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It is a whole number from 1.')
  return number
}

function portNumber(words: string): number {
  const port = Number(words)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  return port
}
