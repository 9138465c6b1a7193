#!/bin/sh
# Installs the two system libraries the project links against (FFTW and zlib) and pkg-config, which
# tells the compiler where they are. Does nothing where all are there. Safe to run again and again.
set -eu

if ! command -v swift >/dev/null 2>&1; then
  echo "setup: no 'swift' on the PATH; install Swift 6.2 or newer from https://swift.org/install" >&2
  exit 1
fi
if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists fftw3 zlib; then
  exit 0
fi

if command -v apt-get >/dev/null 2>&1; then
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "setup: FFTW or zlib is missing and installing them needs root; run as root:" \
        "apt-get install libfftw3-dev zlib1g-dev pkg-config" >&2
      exit 1
    fi
    as_root="sudo"
  fi
  echo "setup: installing libfftw3-dev, zlib1g-dev and pkg-config with apt-get (the libraries for" \
    "Fourier transforms and compressed files this project links against)${as_root:+, using sudo}"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libfftw3-dev zlib1g-dev \
    pkg-config
elif command -v brew >/dev/null 2>&1; then
  echo "setup: installing fftw, zlib and pkg-config with Homebrew (the libraries for Fourier" \
    "transforms and compressed files this project links against)"
  brew install fftw zlib pkg-config
else
  echo "setup: FFTW 3 or zlib is missing and neither apt-get nor Homebrew is here to install it;" \
    "install FFTW 3 (double precision), zlib, both with headers, and pkg-config, then run this" \
    "again" >&2
  exit 1
fi

if ! pkg-config --exists fftw3 zlib; then
  echo "setup: pkg-config still does not find fftw3 and zlib after the installation" >&2
  exit 1
fi
