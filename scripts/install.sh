#!/bin/sh
# Installs the program, its shell completions and its manual pages into the standard folders below a
# prefix, or removes them again:
#
#   scripts/install.sh install /usr/local
#   scripts/install.sh uninstall /usr/local
#
# DESTDIR, for those who build packages, stands before the prefix.
set -eu
cd "$(dirname "$0")/.."
action=${1:?install or uninstall}
prefix=${2:?the folder to install into, such as /usr/local}
case $prefix in
  /*) ;;
  *)
    echo "install: PREFIX is '$prefix'; give a path that starts with '/'" >&2
    exit 64
    ;;
esac
root=${DESTDIR:-}$prefix
program=$root/bin/hrv-tool
bash=$root/share/bash-completion/completions/hrv-tool
zsh=$root/share/zsh/site-functions/_hrv-tool
fish=$root/share/fish/vendor_completions.d/hrv-tool.fish
manual=$root/share/man/man1

# put MODE SOURCE TARGET: in place at once, so that a running program keeps its file.
put() {
  mkdir -p "$(dirname "$3")"
  cp "$2" "$3.new"
  chmod "$1" "$3.new"
  mv "$3.new" "$3"
  echo "installed $3"
}

case $action in
  install)
    if ! mkdir -p "$root/bin" 2> /dev/null || ! [ -w "$root/bin" ]; then
      echo "install: $root/bin cannot be written into; choose a PREFIX of your own, such as" \
        "make install PREFIX=\$HOME/.local, or run it with sudo" >&2
      exit 1
    fi
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    # A program that cannot write its completions is not installed at all.
    for shell in bash zsh fish; do
      bin/hrv-tool --generate-completion-script $shell > "$work/$shell"
    done
    put 755 bin/hrv-tool "$program"
    put 644 "$work/bash" "$bash"
    put 644 "$work/zsh" "$zsh"
    put 644 "$work/fish" "$fish"
    for page in Documentation/man/*.1; do
      put 644 "$page" "$manual/$(basename "$page")"
    done
    ;;
  uninstall)
    for file in "$program" "$bash" "$zsh" "$fish" "$manual"/hrv-tool.1 "$manual"/hrv-tool.*.1; do
      if [ -e "$file" ]; then
        rm "$file"
        echo "removed $file"
      fi
    done
    ;;
  *)
    echo "install: '$action' is neither install nor uninstall" >&2
    exit 64
    ;;
esac
