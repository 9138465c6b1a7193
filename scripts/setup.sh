#!/bin/sh
# Installs the one system library the project links against (FFTW) and pkg-config, which tells the
# compiler where it is. Does nothing where both are there. Safe to run again and again.
set -eu

if ! command -v swift >/dev/null 2>&1; then
  echo "setup: no 'swift' on the PATH; install Swift 6.2 or newer from https://swift.org/install" >&2
  exit 1
fi
if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists fftw3; then
  exit 0
fi

if command -v apt-get >/dev/null 2>&1; then
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "setup: FFTW is missing and installing it needs root; run as root:" \
        "apt-get install libfftw3-dev pkg-config" >&2
      exit 1
    fi
    as_root="sudo"
  fi
  echo "setup: installing libfftw3-dev and pkg-config with apt-get (the Fourier transform library" \
    "this project links against)${as_root:+, using sudo}"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libfftw3-dev pkg-config
elif command -v brew >/dev/null 2>&1; then
  echo "setup: installing fftw and pkg-config with Homebrew (the Fourier transform library this" \
    "project links against)"
  brew install fftw pkg-config
else
  echo "setup: FFTW 3 is missing and neither apt-get nor Homebrew is here to install it;" \
    "install FFTW 3 (double precision, with headers) and pkg-config, then run this again" >&2
  exit 1
fi

if ! pkg-config --exists fftw3; then
  echo "setup: pkg-config still does not find fftw3 after the installation" >&2
  exit 1
fi
