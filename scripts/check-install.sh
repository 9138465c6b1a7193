#!/bin/sh
# Installs into a fresh folder, looks whether everything is there and works, and removes it again.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
  echo "install: $*" >&2
  exit 1
}
prefix=$work/usr
scripts/install.sh install "$prefix" > "$work/installed"

[ "$("$prefix/bin/hrv-tool" --version)" = "$(bin/hrv-tool --version)" ] ||
  fail "the installed program does not say its version"
grep -q 'analyze' "$prefix/share/bash-completion/completions/hrv-tool" || fail "no bash completion"
head -n 1 "$prefix/share/zsh/site-functions/_hrv-tool" | grep -q '^#compdef hrv-tool' ||
  fail "no zsh completion"
grep -q 'analyze' "$prefix/share/fish/vendor_completions.d/hrv-tool.fish" ||
  fail "no fish completion"
# Each shell that is here reads its script; bash completes a command too.
bash -n "$prefix/share/bash-completion/completions/hrv-tool" || fail "bash does not read its script"
found=$(bash -c '
  . "$1"
  COMP_WORDS=(hrv-tool ana); COMP_CWORD=1; COMP_LINE="hrv-tool ana"; COMP_POINT=12
  $(complete -p hrv-tool | sed "s/.*-F \([^ ]*\).*/\1/") hrv-tool ana hrv-tool 2> /dev/null
  printf "%s\n" "${COMPREPLY[@]}"' _ "$prefix/share/bash-completion/completions/hrv-tool" || true)
echo "$found" | grep -q '^analyze *$' || fail "bash does not complete 'hrv-tool ana': '$found'"
for shell in zsh fish; do
  command -v $shell > /dev/null || continue
  case $shell in
    zsh) zsh -n "$prefix/share/zsh/site-functions/_hrv-tool" ;;
    fish) fish --no-execute "$prefix/share/fish/vendor_completions.d/hrv-tool.fish" ;;
  esac || fail "$shell does not read its script"
done

# A page for the program and one for each command, with every option of it.
for command in '' $(bin/hrv-tool --help | sed -n '/^SUBCOMMANDS:/,/^$/s/^  \([a-z][a-z]*\).*/\1/p'); do
  page=$prefix/share/man/man1/hrv-tool${command:+.$command}.1
  [ -s "$page" ] || fail "there is no manual page $(basename "$page"); run 'make docs'"
  if command -v man > /dev/null && man --version > /dev/null 2>&1; then
    MANWIDTH=100 man --warnings -l "$page" > /dev/null 2> "$work/warnings" || fail "man cannot show $page"
  fi
  [ -n "$command" ] || continue
  for option in $(bin/hrv-tool "$command" --help | sed -n 's/^  \(-[a-z], \)\{0,1\}--\([a-z-]*\).*/\2/p'); do
    case $option in help | version) continue ;; esac
    tr -d '\\' < "$page" | grep -q -e "--* *$option" -e "Fl -$option" ||
      fail "$(basename "$page") lacks --$option; run 'make docs'"
  done
done

scripts/install.sh uninstall "$prefix" > /dev/null
[ -z "$(find "$prefix" -type f)" ] || fail "uninstall left $(find "$prefix" -type f)"
echo "install: $(wc -l < "$work/installed" | tr -d ' ') files, all in place and removed again"
