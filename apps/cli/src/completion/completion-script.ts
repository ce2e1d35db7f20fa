import { type Lang, RULES } from '@gouji/core';
import type { Command } from '../command-table.ts';
import { ALWAYS, OPTION_NAMES, OPTIONS, type OptionName } from '../parse-arguments.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What a shell has to evaluate to complete the names of commands, options, rules and files after `gouji`. */
export function completionScript(shell: Shell, commands: readonly Command[], lang: Lang): string {
  return { bash, zsh, fish }[shell](commands, lang);
}

function bash(commands: readonly Command[]): string {
  const cases = commands.map(({ name, options }) => {
    const words = optionsOf(options).flatMap((option) => spellings(option));
    const operands = operandsOf(name);
    const others = operands ? `compgen -W '${operands.join(' ')}' -- "$cur"` : 'compgen -f -- "$cur"';
    return `    ${name})
      if [[ $cur == -* ]]; then mapfile -t COMPREPLY < <(compgen -W '${words.join(' ')}' -- "$cur")
      else mapfile -t COMPREPLY < <(${others}); fi ;;
`;
  });
  return `_gouji() {
  local cur=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$cur")
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('')}  esac
}
complete -o filenames -F _gouji gouji
`;
}

function zsh(commands: readonly Command[], lang: Lang): string {
  const names = commands.map(({ name, summary }) => `    ${quote(`${name}:${summary[lang]}`)}`);
  const cases = commands.map(({ name, options }) => {
    const specs = optionsOf(options).flatMap((option) => {
      const says = (options[option]?.[lang] ?? '').replace(/[[\]:]|\n.*/gs, ' ').trim();
      const takes =
        OPTIONS[option].type === 'string' ? `:${option}:${option === 'output' ? '_files' : ' '}` : '';
      return spellings(option).map((spelling) => `      ${quote(`${spelling}[${says}]${takes}`)}`);
    });
    const operands = operandsOf(name);
    const others = operands ? `*: :(${operands.join(' ')})` : '*:file:_files';
    return `  (${name}) _arguments \\\n${[...specs, `      ${quote(others)}`].join(' \\\n')} ;;\n`;
  });
  return `#compdef gouji
_gouji() {
  local -a commands=(
${names.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('')}  esac
}
if [[ $funcstack[1] == _gouji ]]; then _gouji "$@"; else compdef _gouji gouji; fi
`;
}

function fish(commands: readonly Command[], lang: Lang): string {
  const lines = commands.flatMap(({ name, summary, options }) => {
    const within = `-n ${quote(`__fish_seen_subcommand_from ${name}`)}`;
    const operands = operandsOf(name);
    return [
      `complete -c gouji -f -n __fish_use_subcommand -a ${name} -d ${quote(summary[lang])}`,
      ...(operands ? [`complete -c gouji ${within} -f -a ${quote(operands.join(' '))}`] : []),
      ...optionsOf(options).map((option) => {
        const spec: { type: string; short?: string } = OPTIONS[option];
        const short = spec.short ? ` -s ${spec.short}` : '';
        const takes = spec.type === 'string' ? ' -r' : '';
        const says = options[option]?.[lang].replace(/\n.*/s, '');
        return `complete -c gouji ${within} -l ${option}${short}${takes}${says ? ` -d ${quote(says)}` : ''}`;
      }),
    ];
  });
  return `${lines.join('\n')}\n`;
}

/** Those of the command, then those of every command. */
function optionsOf(options: Command['options']): readonly OptionName[] {
  return [...OPTION_NAMES.filter((name) => options[name]), ...ALWAYS];
}

function spellings(option: OptionName): string[] {
  const { short }: { type: string; short?: string } = OPTIONS[option];
  return short ? [`-${short}`, `--${option}`] : [`--${option}`];
}

/** What may follow a command that takes no files. */
function operandsOf(command: string): readonly string[] | undefined {
  if (command === 'explain') return RULES.map(({ id }) => id);
  if (command === 'completion') return SHELLS;
  return command === 'rules' ? [] : undefined;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
